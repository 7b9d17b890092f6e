import type { Emoji, Pace } from '#protocol/reactions';
import { count } from './numerals.ts';

/** Emoji and pace: on phones and screens. */
const names: Readonly<Record<Emoji, string>> = {
  '\u{1f44d}': 'Thumbs up',
  '\u2764\ufe0f': 'Heart',
  '\u{1f602}': 'Laughing',
  '\u{1f44f}': 'Applause',
  '\u{1f389}': 'Hooray',
  '\u{1f914}': 'Hmm',
};
const paces: Readonly<Record<Pace, string>> = { fast: 'Too fast', slow: 'Too slow', lost: 'Lost me' };

export const reactionWords = {
  row: 'Send to the screen',
  names,
  sent: (name: string) => `${name}: sent`,
  counted: (name: string, n: number) => `${name}: ${count(n, { one: '#', other: '#' })}`,
  pace: 'Pace',
  paceHint: 'Tell the host alone, without your name',
  paces,
} as const;
