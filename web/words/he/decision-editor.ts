import type { WordsOf } from '#protocol/words-of';
import type { decisionEditorWords as english } from '../en/decision-editor.ts';
import { number } from './numerals.ts';

export const decisionEditorWords = {
  title: 'החלטה',
  decides: 'התוצאה קובעת החלטה',
  rule: 'מתקבלת עם',
  rules: {
    simple: 'יותר קולות מכל אפשרות אחרת',
    absolute: 'יותר ממחצית הקולות',
    '2/3': 'לפחות 2/3 מהקולות',
    '3/4': 'לפחות 3/4 מהקולות',
    '4/5': 'לפחות 4/5 מהקולות',
  },
  own: 'שיעור משלכם',
  ownShare: 'השיעור הנדרש',
  shareExample: '60% או 5/9',
  motion: 'עומדת להצבעה',
  anyOption: 'כל אפשרות שמגיעה לזה',
  abstention: 'פירושה ״נמנע״',
  noOption: 'אף אפשרות',
  base: 'נמנעים',
  bases: { votes: 'לא נספרים בקולות', ballots: 'נספרים בקולות' },
  quorum: 'קוורום',
  quorums: { none: 'אין', ballots: 'מספר הצבעות', share: 'שיעור מהנוכחים' },
  quorumBallots: 'הצבעות נדרשות',
  quorumShare: 'שיעור מהנוכחים',
  hint: 'כולם רואים את הכלל. ההחלטה סופית כשההצבעה נסגרת.',
  problem: {
    share: 'את השיעור הנדרש כותבים כמו 60% או 5/9, ולכל היותר הכול.',
    'quorum-share': 'את הקוורום כותבים כמו 50% או 1/3, ולכל היותר הכול.',
    quorum: (most: number) => `קוורום הוא 1 עד ${number(most)} הצבעות.`,
    option: 'ההחלטה נוגעת לאפשרות ריקה.',
  },
} as const satisfies WordsOf<typeof english>;
