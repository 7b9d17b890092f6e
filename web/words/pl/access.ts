import type { WordsOf } from '#protocol/words-of';
import type { accessWords as english } from '../en/access.ts';
import { count } from './numerals.ts';

export const accessWords = {
  skip: {
    voting: 'Przejdź do głosowania',
    chat: 'Przejdź do czatu',
    now: 'Przejdź do pokazywanego pytania',
    result: 'Przejdź do wyniku',
    deck: 'Przejdź do pytań',
    join: 'Przejdź do dołączania do pokoju',
    create: 'Przejdź do tworzenia pokoju',
  },
  pause: 'Zatrzymaj wyniki',
  unpause: 'Wznów wyniki',
  paused: (n: number) =>
    n === 0
      ? 'Zatrzymano'
      : `Zatrzymano, ${count(n, { one: 'jeszcze # głos', few: 'jeszcze # głosy', many: 'jeszcze # głosów', other: 'jeszcze # głosu' })}`,
  goesOn: 'Wyniki znów się zmieniają',
  asTable: 'Pokaż jako tabelę',
  asChart: 'Pokaż jako wykres',
  isTable: 'Teraz jako tabela',
  isChart: 'Teraz jako wykres',
  noLimit: 'Nie ma już limitu czasu',
} as const satisfies WordsOf<typeof english>;
