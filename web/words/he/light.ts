import type { WordsOf } from '#protocol/words-of';
import type { lightWords as english } from '../en/light.ts';
import { count, plural } from './numerals.ts';

export const lightWords = {
  good: 'אפשר לסגור',
  warn: 'כדאי לחכות',
  off: {
    'not-open': 'ההצבעה לא פתוחה',
    unknown: 'בודקים…',
    nobody: 'עוד אין כאן איש',
    closing: 'סופרים קולות מאוחרים',
    final: 'ההצבעה נסגרה',
  },
  why: {
    'in-flight': (n: number) =>
      count(n, { one: 'הצבעה אחת נשמרת.', two: 'שתי הצבעות נשמרות.', other: '# הצבעות נשמרות.' }),
    dropped: (n: number) =>
      count(n, {
        one: 'משתתף אחד התנתק בלי להצביע.',
        two: 'שני משתתפים התנתקו בלי להצביע.',
        other: '# משתתפים התנתקו בלי להצביע.',
      }),
    waiting: (n: number) =>
      count(n, {
        one: 'משתתף אחד עוד לא הצביע.',
        two: 'שני משתתפים עוד לא הצביעו.',
        other: '# משתתפים עוד לא הצביעו.',
      }),
    'all-in': 'כל מי שכאן הצביע, ואין קולות בדרך.',
    'not-open': 'המספרים תקפים כשההצבעה פתוחה.',
    unknown: 'המספרים יגיעו בעוד רגע.',
    nobody: 'הציגו את הקוד, או את קוד ה־QR שעל המסך.',
    closing: (late: number | null, left: number) => {
      const so = `סופי בעוד ${left}\u00a0שנ׳.`;
      if (late === null) return `עדיין נספרים; ${so}`;
      if (late === 0) return `עד כה אין; ${so}`;
      return `עד כה ${count(late, { one: 'הצבעה אחת', two: 'שתי הצבעות', other: '# הצבעות' })}; ${so}`;
    },
    final: (late: number | null) =>
      late
        ? count(late, {
            one: 'סופי, כולל הצבעה מאוחרת אחת.',
            two: 'סופי, כולל שתי הצבעות מאוחרות.',
            other: 'סופי, כולל # הצבעות מאוחרות.',
          })
        : 'המספרים סופיים.',
  },
  voters: 'כאן',
  voted: 'הצביעו',
  inFlight: 'נשמרים',
  dropped: 'נותקו',
  screens: (n: number) => plural(n, { one: 'מסך', two: 'מסכים', other: 'מסכים' }),
  none: '–',
  unproven: (n: number) =>
    count(n, {
      one: 'טלפון אחד עוד לא הראה שהוא שומר על זהותו. הוא מצביע כמו כולם; מספר גדול יכול להעיד על סקריפט.',
      two: 'שני טלפונים עוד לא הראו שהם שומרים על זהותם. הם מצביעים כמו כולם; מספר גדול יכול להעיד על סקריפט.',
      other: '# טלפונים עוד לא הראו שהם שומרים על זהותם. הם מצביעים כמו כולם; מספר גדול יכול להעיד על סקריפט.',
    }),
} as const satisfies WordsOf<typeof english>;
