import type { Emoji, Pace } from '#protocol/reactions';
import type { WordsOf } from '#protocol/words-of';
import type { reactionWords as english } from '../en/reactions.ts';
import { number } from './numerals.ts';

const names: Readonly<Record<Emoji, string>> = {
  '\u{1f44d}': 'Polegar para cima',
  '\u2764\ufe0f': 'Coração',
  '\u{1f602}': 'Risada',
  '\u{1f44f}': 'Aplausos',
  '\u{1f389}': 'Viva',
  '\u{1f914}': 'Hum',
};
const paces: Readonly<Record<Pace, string>> = { fast: 'Rápido demais', slow: 'Lento demais', lost: 'Perdi o fio' };

export const reactionWords = {
  row: 'Enviar à tela',
  names,
  sent: (name: string) => `${name}: enviado`,
  counted: (name: string, n: number) => `${name}: ${number(n)}`,
  pace: 'Ritmo',
  paceHint: 'Dizer só à organização, sem nome',
  paces,
} as const satisfies WordsOf<typeof english>;
