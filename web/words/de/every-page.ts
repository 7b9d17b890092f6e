import type { WordsOf } from '#protocol/words-of';
import type { commonWords as english } from '../en/every-page.ts';
import { count, unbroken } from './numerals.ts';

export const commonWords = {
  product: 'Showhands',
  room: (code: string) => `Raum ${unbroken(code)}`,
  pageTitle: (part: string) => `${part} · Showhands`,
  labelled: (label: string, value: string) => `${label}: ${value}`,
  sentences: (...all: readonly string[]) => all.join('. '),
  ballots: (n: number) => count(n, { one: '# Stimme', other: '# Stimmen' }),
  clock: (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
  share: (percent: number) => `${percent}\u00a0%`,
  connecting: 'Verbinden …',
  online: 'Live',
  reconnecting: 'Neu verbinden …',
  outside: 'Noch nicht dabei',
  gone: 'Getrennt',
  tryAgain: 'Noch einmal versuchen',
  otherRoom: 'Anderen Code eingeben',
  copy: 'Kopieren',
  copyOf: (what: string) => `Kopieren: ${what}`,
  copied: 'Kopiert',
  selected: 'Markiert, jetzt kopieren',
} as const satisfies WordsOf<typeof english>;
