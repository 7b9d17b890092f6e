import type { WordsOf } from '#protocol/words-of';
import type { keepingWords as english } from '../en/keeping.ts';
import { count, moment } from './numerals.ts';

export const keepingWords = {
  title: 'Przechowywanie i usuwanie',
  until: (days: number, date: string) =>
    `Pokój zostanie usunięty z całą zawartością ${count(days, { one: '# dzień', few: '# dni', many: '# dni', other: '# dnia' })} po ostatnim użyciu: ${date}, jeśli od jutra nikt tu nie wróci.`,
  at: (at: number) => moment(at, 'long'),
  stays: 'Ten pokój zostaje, dopóki ktoś go nie usunie.',
  erase: 'Usuń ten pokój teraz',
  ask: 'Usunąć ten pokój z pytaniami, głosami, imionami, czatem i obrazami? Wszyscy z niego wyjdą i niczego nie da się przywrócić. Najpierw zabierz swoje wyniki.',
  yes: 'Usuń wszystko',
  no: 'Zostaw',
  failed: 'Nie usunięto. Spróbuj ponownie za chwilę.',
} as const satisfies WordsOf<typeof english>;
