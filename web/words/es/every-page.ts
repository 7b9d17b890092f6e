import type { WordsOf } from '#protocol/words-of';
import type { commonWords as english } from '../en/every-page.ts';
import { count, unbroken } from './numerals.ts';

export const commonWords = {
  product: 'Showhands',
  room: (code: string) => `Sala ${unbroken(code)}`,
  pageTitle: (part: string) => `${part} · Showhands`,
  labelled: (label: string, value: string) => `${label}: ${value}`,
  sentences: (...all: readonly string[]) => all.join('. '),
  ballots: (n: number) => count(n, { one: '# votante', other: '# votantes' }),
  clock: (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
  share: (percent: number) => `${percent}\u00a0%`,
  connecting: 'Conectando…',
  online: 'En vivo',
  reconnecting: 'Reconectando…',
  outside: 'Aún fuera',
  gone: 'Sin conexión',
  tryAgain: 'Intentar de nuevo',
  otherRoom: 'Escribir otro código',
  copy: 'Copiar',
  copyOf: (what: string) => `Copiar: ${what}`,
  copied: 'Copiado',
  selected: 'Seleccionado; ahora cópielo',
} as const satisfies WordsOf<typeof english>;
