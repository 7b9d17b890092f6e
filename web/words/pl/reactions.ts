import type { Emoji, Pace } from '#protocol/reactions';
import type { WordsOf } from '#protocol/words-of';
import type { reactionWords as english } from '../en/reactions.ts';
import { number } from './numerals.ts';

const names: Readonly<Record<Emoji, string>> = {
  '\u{1f44d}': 'Kciuk w górę',
  '\u2764\ufe0f': 'Serce',
  '\u{1f602}': 'Śmiech',
  '\u{1f44f}': 'Brawa',
  '\u{1f389}': 'Hura',
  '\u{1f914}': 'Hm',
};
const paces: Readonly<Record<Pace, string>> = { fast: 'Za szybko', slow: 'Za wolno', lost: 'Gubię się' };

export const reactionWords = {
  row: 'Wyślij na ekran',
  names,
  sent: (name: string) => `${name}: wysłano`,
  counted: (name: string, n: number) => `${name}: ${number(n)}`,
  pace: 'Tempo',
  paceHint: 'Tylko dla osoby prowadzącej, bez imienia',
  paces,
} as const satisfies WordsOf<typeof english>;
