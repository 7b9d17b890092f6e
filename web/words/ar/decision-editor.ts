import type { WordsOf } from '#protocol/words-of';
import type { decisionEditorWords as english } from '../en/decision-editor.ts';
import { number } from './numerals.ts';

export const decisionEditorWords = {
  title: 'القرار',
  decides: 'النتيجة تُقرّر أمرًا',
  rule: 'المطلوب للإقرار',
  rules: {
    simple: 'أصوات أكثر من كل خيار آخر',
    absolute: 'أكثر من نصف الأصوات',
    '2/3': '2/3 من الأصوات على الأقل',
    '3/4': '3/4 من الأصوات على الأقل',
    '4/5': '4/5 من الأصوات على الأقل',
  },
  own: 'نسبة أخرى',
  ownShare: 'النسبة المطلوبة',
  shareExample: '\u200e60%\u200e أو 5/9',
  motion: 'المطروح للتصويت',
  anyOption: 'أي خيار يبلغها',
  abstention: 'الخيار الذي يعني «امتناع»',
  noOption: 'لا خيار',
  base: 'أصوات الامتناع',
  bases: { votes: 'لا تُحتسب ضمن الأصوات', ballots: 'تُحتسب ضمن الأصوات' },
  quorum: 'النصاب',
  quorums: { none: 'بلا نصاب', ballots: 'عدد من الأصوات', share: 'نسبة من الحاضرين' },
  quorumBallots: 'الأصوات المطلوبة',
  quorumShare: 'نسبة الحاضرين',
  hint: 'القاعدة ظاهرة للجميع. ويصبح القرار نهائيًا عند إغلاق التصويت.',
  problem: {
    share: 'تُكتب النسبة المطلوبة مثل \u200e60%\u200e أو 5/9، ولا تتجاوز الكل.',
    'quorum-share': 'يُكتب النصاب مثل \u200e50%\u200e أو 1/3، ولا يتجاوز الكل.',
    quorum: (most: number) => `النصاب عدد من 1 إلى ${number(most)}.`,
    option: 'القرار متعلق بخيار فارغ.',
  },
} as const satisfies WordsOf<typeof english>;
