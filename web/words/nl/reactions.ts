import type { Emoji, Pace } from '#protocol/reactions';
import type { WordsOf } from '#protocol/words-of';
import type { reactionWords as english } from '../en/reactions.ts';
import { number } from './numerals.ts';

const names: Readonly<Record<Emoji, string>> = {
  '\u{1f44d}': 'Duim omhoog',
  '\u2764\ufe0f': 'Hart',
  '\u{1f602}': 'Lachen',
  '\u{1f44f}': 'Applaus',
  '\u{1f389}': 'Hoera',
  '\u{1f914}': 'Hm',
};
const paces: Readonly<Record<Pace, string>> = { fast: 'Te snel', slow: 'Te langzaam', lost: 'Draad kwijt' };

export const reactionWords = {
  row: 'Naar het scherm sturen',
  names,
  sent: (name: string) => `${name}: verstuurd`,
  counted: (name: string, n: number) => `${name}: ${number(n)}`,
  pace: 'Tempo',
  paceHint: 'Alleen aan de host, zonder je naam',
  paces,
} as const satisfies WordsOf<typeof english>;
