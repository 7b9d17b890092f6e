import type { WordsOf } from '#protocol/words-of';
import type { commonWords as english } from '../en/every-page.ts';
import { count, unbroken } from './numerals.ts';

export const commonWords = {
  product: 'Showhands',
  room: (code: string) => `Salle ${unbroken(code)}`,
  pageTitle: (part: string) => `${part} · Showhands`,
  labelled: (label: string, value: string) => `${label}\u202f: ${value}`,
  sentences: (...all: readonly string[]) => all.join('. '),
  ballots: (n: number) => count(n, { one: '# vote', other: '# votes' }),
  clock: (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
  share: (percent: number) => `${percent}\u202f%`,
  connecting: 'Connexion…',
  online: 'En direct',
  reconnecting: 'Reconnexion…',
  outside: 'À l’entrée',
  gone: 'Hors ligne',
  tryAgain: 'Réessayer',
  otherRoom: 'Saisir un autre code',
  copy: 'Copier',
  copyOf: (what: string) => `Copier\u202f: ${what}`,
  copied: 'Copié',
  selected: 'Sélectionné, copiez maintenant',
} as const satisfies WordsOf<typeof english>;
