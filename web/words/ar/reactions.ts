import type { Emoji, Pace } from '#protocol/reactions';
import type { WordsOf } from '#protocol/words-of';
import type { reactionWords as english } from '../en/reactions.ts';
import { number } from './numerals.ts';

const names: Readonly<Record<Emoji, string>> = {
  '\u{1f44d}': 'إعجاب',
  '\u2764\ufe0f': 'قلب',
  '\u{1f602}': 'ضحك',
  '\u{1f44f}': 'تصفيق',
  '\u{1f389}': 'مرحى',
  '\u{1f914}': 'تفكير',
};
const paces: Readonly<Record<Pace, string>> = { fast: 'سريع جدًا', slow: 'بطيء جدًا', lost: 'غير مفهوم' };

export const reactionWords = {
  row: 'إرسال إلى الشاشة',
  names,
  sent: (name: string) => `${name}: أُرسل`,
  counted: (name: string, n: number) => `${name}: ${number(n)}`,
  pace: 'الإيقاع',
  paceHint: 'للمضيف وحده، بلا اسمك',
  paces,
} as const satisfies WordsOf<typeof english>;
