import type { WordsOf } from '#protocol/words-of';
import type { textWords as english } from '../../en/kinds/text.ts';
import { number } from '../numerals.ts';

export const textWords = {
  name: 'טקסט חופשי',
  hint: 'עונים בכמה שורות חופשיות.',

  answer: 'התשובה שלכם',
  left: (n: number) => `נותרו ${number(n)}`,
  tooLong: (n: number) => `${number(n)} יותר מדי`,
  newest: 'התשובות החדשות',
  page: (from: number, to: number, of: number) =>
    `תשובות ${number(from)} עד ${number(to)} מתוך ${number(of)}, החדשות ראשונות.`,
} as const satisfies WordsOf<typeof english>;
