import type { WordsOf } from '#protocol/words-of';
import type { commonWords as english } from '../en/every-page.ts';
import { count, unbroken } from './numerals.ts';

export const commonWords = {
  product: 'Showhands',
  room: (code: string) => `Ruimte ${unbroken(code)}`,
  pageTitle: (part: string) => `${part} · Showhands`,
  labelled: (label: string, value: string) => `${label}: ${value}`,
  sentences: (...all: readonly string[]) => all.join('. '),
  ballots: (n: number) => count(n, { one: '# stemmer', other: '# stemmers' }),
  clock: (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
  share: (percent: number) => `${percent}%`,
  connecting: 'Verbinden…',
  online: 'Live',
  reconnecting: 'Opnieuw verbinden…',
  outside: 'Nog niet binnen',
  gone: 'Verbroken',
  tryAgain: 'Opnieuw proberen',
  otherRoom: 'Andere code invullen',
  copy: 'Kopiëren',
  copyOf: (what: string) => `Kopiëren: ${what}`,
  copied: 'Gekopieerd',
  selected: 'Geselecteerd, nu kopiëren',
} as const satisfies WordsOf<typeof english>;
