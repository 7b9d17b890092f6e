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
  share: (percent: number) => `${percent}%`,
  connecting: 'Conectando…',
  online: 'Ao vivo',
  reconnecting: 'Reconectando…',
  outside: 'Ainda fora',
  gone: 'Sem conexão',
  tryAgain: 'Tentar de novo',
  otherRoom: 'Usar outro código',
  copy: 'Copiar',
  copyOf: (what: string) => `Copiar: ${what}`,
  copied: 'Copiado',
  selected: 'Selecionado, agora copie',
} as const satisfies WordsOf<typeof english>;
