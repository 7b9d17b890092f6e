import type { Emoji, Pace } from '#protocol/reactions';
import type { WordsOf } from '#protocol/words-of';
import type { reactionWords as english } from '../en/reactions.ts';
import { number } from './numerals.ts';

const names: Readonly<Record<Emoji, string>> = {
  '\u{1f44d}': 'אגודל למעלה',
  '\u2764\ufe0f': 'לב',
  '\u{1f602}': 'צחוק',
  '\u{1f44f}': 'מחיאות כפיים',
  '\u{1f389}': 'הידד',
  '\u{1f914}': 'הממ',
};
const paces: Readonly<Record<Pace, string>> = { fast: 'מהר מדי', slow: 'לאט מדי', lost: 'איבדתי את החוט' };

export const reactionWords = {
  row: 'שליחה למסך',
  names: names,
  sent: (name: string) => `${name}: נשלח`,
  counted: (name: string, n: number) => `${name}: ${number(n)}`,
  pace: 'קצב',
  paceHint: 'רק המנחה יראה, בלי השם שלכם',
  paces: paces,
} as const satisfies WordsOf<typeof english>;
