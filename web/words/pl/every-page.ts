import type { WordsOf } from '#protocol/words-of';
import type { commonWords as english } from '../en/every-page.ts';
import { count, unbroken } from './numerals.ts';

export const commonWords = {
  product: 'Showhands',
  room: (code: string) => `Pokój ${unbroken(code)}`,
  pageTitle: (part: string) => `${part} · Showhands`,
  labelled: (label: string, value: string) => `${label}: ${value}`,
  sentences: (...all: readonly string[]) => all.join('. '),
  ballots: (n: number) =>
    count(n, { one: '# osoba głosująca', few: '# głosujących', many: '# głosujących', other: '# głosujących' }),
  clock: (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
  share: (percent: number) => `${percent}%`,
  connecting: 'Łączenie…',
  online: 'Na żywo',
  reconnecting: 'Ponowne łączenie…',
  outside: 'Jeszcze poza pokojem',
  gone: 'Rozłączono',
  tryAgain: 'Spróbuj ponownie',
  otherRoom: 'Wpisz inny kod',
  copy: 'Kopiuj',
  copyOf: (what: string) => `Kopiuj: ${what}`,
  copied: 'Skopiowano',
  selected: 'Zaznaczono, teraz skopiuj',
} as const satisfies WordsOf<typeof english>;
