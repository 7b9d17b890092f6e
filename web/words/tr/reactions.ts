import type { Emoji, Pace } from '#protocol/reactions';
import type { WordsOf } from '#protocol/words-of';
import type { reactionWords as english } from '../en/reactions.ts';
import { number } from './numerals.ts';

const names: Readonly<Record<Emoji, string>> = {
  '\u{1f44d}': 'Beğeni',
  '\u2764\ufe0f': 'Kalp',
  '\u{1f602}': 'Gülme',
  '\u{1f44f}': 'Alkış',
  '\u{1f389}': 'Yaşasın',
  '\u{1f914}': 'Hımm',
};
const paces: Readonly<Record<Pace, string>> = { fast: 'Çok hızlı', slow: 'Çok yavaş', lost: 'Anlamadım' };

export const reactionWords = {
  row: 'Ekrana gönder',
  names,
  sent: (name: string) => `${name}: gönderildi`,
  counted: (name: string, n: number) => `${name}: ${number(n)}`,
  pace: 'Tempo',
  paceHint: 'Yalnızca yöneticiye, adınız olmadan bildirin',
  paces,
} as const satisfies WordsOf<typeof english>;
