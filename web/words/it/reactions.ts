import type { Emoji, Pace } from '#protocol/reactions';
import type { WordsOf } from '#protocol/words-of';
import type { reactionWords as english } from '../en/reactions.ts';
import { count } from './numerals.ts';

const names: Readonly<Record<Emoji, string>> = {
  '\u{1f44d}': 'Pollice in su',
  '\u2764\ufe0f': 'Cuore',
  '\u{1f602}': 'Risate',
  '\u{1f44f}': 'Applausi',
  '\u{1f389}': 'Evviva',
  '\u{1f914}': 'Mmm',
};
const paces: Readonly<Record<Pace, string>> = { fast: 'Troppo veloce', slow: 'Troppo lento', lost: 'Non seguo più' };

export const reactionWords = {
  row: 'Invia allo schermo',
  names,
  sent: (name: string) => `${name}: inviato`,
  counted: (name: string, n: number) => `${name}: ${count(n, { one: '#', other: '#' })}`,
  pace: 'Ritmo',
  paceHint: 'Dillo solo a chi conduce, senza il tuo nome',
  paces,
} as const satisfies WordsOf<typeof english>;
