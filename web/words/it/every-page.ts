import type { WordsOf } from '#protocol/words-of';
import type { commonWords as english } from '../en/every-page.ts';
import { count, unbroken } from './numerals.ts';

export const commonWords = {
  product: 'Showhands',
  room: (code: string) => `Stanza ${unbroken(code)}`,
  pageTitle: (part: string) => `${part} · Showhands`,
  labelled: (label: string, value: string) => `${label}: ${value}`,
  sentences: (...all: readonly string[]) => all.join('. '),
  ballots: (n: number) => count(n, { one: '# votante', other: '# votanti' }),
  clock: (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
  share: (percent: number) => `${percent}%`,
  connecting: 'Connessione…',
  online: 'In diretta',
  reconnecting: 'Riconnessione…',
  outside: 'Ancora fuori',
  gone: 'Non in linea',
  tryAgain: 'Riprova',
  otherRoom: 'Inserisci un altro codice',
  copy: 'Copia',
  copyOf: (what: string) => `Copia: ${what}`,
  copied: 'Copiato',
  selected: 'Selezionato, ora copialo',
} as const satisfies WordsOf<typeof english>;
