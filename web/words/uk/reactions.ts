import type { Emoji, Pace } from '#protocol/reactions';
import type { WordsOf } from '#protocol/words-of';
import type { reactionWords as english } from '../en/reactions.ts';
import { number } from './numerals.ts';

const names: Readonly<Record<Emoji, string>> = {
  '\u{1f44d}': 'Палець угору',
  '\u2764\ufe0f': 'Серце',
  '\u{1f602}': 'Сміх',
  '\u{1f44f}': 'Оплески',
  '\u{1f389}': 'Ура',
  '\u{1f914}': 'Гм',
};
const paces: Readonly<Record<Pace, string>> = { fast: 'Зашвидко', slow: 'Заповільно', lost: 'Не розумію' };

export const reactionWords = {
  row: 'Надіслати на екран',
  names,
  sent: (name: string) => `${name}: надіслано`,
  counted: (name: string, n: number) => `${name}: ${number(n)}`,
  pace: 'Темп',
  paceHint: 'Сказати лише ведучому, без імені',
  paces,
} as const satisfies WordsOf<typeof english>;
