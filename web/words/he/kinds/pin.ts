import type { WordsOf } from '#protocol/words-of';
import type { pinWords as english } from '../../en/kinds/pin.ts';
import { list, number } from '../numerals.ts';

export const pinWords = {
  name: 'נעץ בתמונה',
  hint: 'שמים נעץ אחד בתמונה.',

  picture: 'תמונה',
  alt: 'מה רואים בתמונה',
  altHint: 'מוקרא למי שלא יכול לראות אותה.',
  needsPicture: 'בחרו קודם תמונה.',
  needsAlt: 'כתבו בכמה מילים מה רואים בתמונה.',

  tap: 'הקישו על המקום בתמונה.',
  board: (alt: string) => `${alt}. הקישו על מקום, או הזיזו את הנעץ עם החיצים.`,
  at: (x: number, y: number) => `הנעץ שלכם: ${number(x)}% משמאל, ${number(y)}% מלמעלה.`,
  fromLeft: 'משמאל, %',
  fromTop: 'מלמעלה, %',
  fields: 'מיקום לפי מספרים',
  yours: 'הנעץ שלכם',

  map: (alt: string, ballots: string) => `מפת חום (${ballots}): ${alt}. אותם מספרים מופיעים בטבלה.`,
  kept: (alt: string, ballots: string, parts: readonly string[]) => `מפת חום (${ballots}): ${alt}. ${list(parts)}`,
  few: 'מעט נעצים',
  many: 'הרבה נעצים',
  place: 'מקום',
  pins: 'נעצים',
  region: (column: 0 | 1 | 2, row: 0 | 1 | 2) =>
    [
      ['למעלה משמאל', 'למעלה', 'למעלה מימין'],
      ['משמאל', 'באמצע', 'מימין'],
      ['למטה משמאל', 'למטה', 'למטה מימין'],
    ][row]?.[column] ?? '',
  hottest: (region: string) => `הכי הרבה נעצים: ${region}`,
  none: 'עוד אין נעצים',
  noneHidden: 'הנעצים מוסתרים עד שיוצגו.',
} as const satisfies WordsOf<typeof english>;
