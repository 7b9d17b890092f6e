import type { Emoji, Pace } from '#protocol/reactions';
import type { WordsOf } from '#protocol/words-of';
import type { reactionWords as english } from '../en/reactions.ts';
import { count } from './numerals.ts';

const names: Readonly<Record<Emoji, string>> = {
  '\u{1f44d}': 'Daumen hoch',
  '\u2764\ufe0f': 'Herz',
  '\u{1f602}': 'Lachen',
  '\u{1f44f}': 'Beifall',
  '\u{1f389}': 'Hurra',
  '\u{1f914}': 'Hm',
};
const paces: Readonly<Record<Pace, string>> = { fast: 'Zu schnell', slow: 'Zu langsam', lost: 'Abgehängt' };

export const reactionWords = {
  row: 'Zur Leinwand schicken',
  names,
  sent: (name: string) => `${name}: gesendet`,
  counted: (name: string, n: number) => `${name}: ${count(n, { one: '#', other: '#' })}`,
  pace: 'Tempo',
  paceHint: 'Nur der Leitung sagen, ohne Namen',
  paces,
} as const satisfies WordsOf<typeof english>;
