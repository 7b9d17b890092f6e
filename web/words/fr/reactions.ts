import type { Emoji, Pace } from '#protocol/reactions';
import type { WordsOf } from '#protocol/words-of';
import type { reactionWords as english } from '../en/reactions.ts';
import { count } from './numerals.ts';

const names: Readonly<Record<Emoji, string>> = {
  '\u{1f44d}': 'Pouce levé',
  '\u2764\ufe0f': 'Cœur',
  '\u{1f602}': 'Rires',
  '\u{1f44f}': 'Applaudissements',
  '\u{1f389}': 'Hourra',
  '\u{1f914}': 'Hum',
};
const paces: Readonly<Record<Pace, string>> = { fast: 'Trop rapide', slow: 'Trop lent', lost: 'Je décroche' };

export const reactionWords = {
  row: 'Envoyer à l’écran',
  names,
  sent: (name: string) => `${name}\u202f: envoyé`,
  counted: (name: string, n: number) => `${name}\u202f: ${count(n, { one: '#', other: '#' })}`,
  pace: 'Rythme',
  paceHint: 'Le dire à l’hôte seulement, sans votre nom',
  paces,
} as const satisfies WordsOf<typeof english>;
