import type { Emoji, Pace } from '#protocol/reactions';
import type { WordsOf } from '#protocol/words-of';
import type { reactionWords as english } from '../en/reactions.ts';
import { count } from './numerals.ts';

const names: Readonly<Record<Emoji, string>> = {
  '\u{1f44d}': 'Pulgar arriba',
  '\u2764\ufe0f': 'Corazón',
  '\u{1f602}': 'Risas',
  '\u{1f44f}': 'Aplausos',
  '\u{1f389}': 'Hurra',
  '\u{1f914}': 'Mmm',
};
const paces: Readonly<Record<Pace, string>> = { fast: 'Muy rápido', slow: 'Muy lento', lost: 'Me perdí' };

export const reactionWords = {
  row: 'Enviar a la pantalla',
  names,
  sent: (name: string) => `${name}: se envió`,
  counted: (name: string, n: number) => `${name}: ${count(n, { one: '#', other: '#' })}`,
  pace: 'Ritmo',
  paceHint: 'Decirlo solo a la organización, sin su nombre',
  paces,
} as const satisfies WordsOf<typeof english>;
