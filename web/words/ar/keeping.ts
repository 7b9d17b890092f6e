import type { WordsOf } from '#protocol/words-of';
import type { keepingWords as english } from '../en/keeping.ts';
import { count, moment } from './numerals.ts';

const days = (n: number) =>
  count(n, {
    zero: 'أقل من يوم',
    one: 'يوم واحد',
    two: 'يومين',
    few: '# أيام',
    many: '# يومًا',
    other: '# يوم',
  });

export const keepingWords = {
  title: 'الحفظ والمحو',
  until: (n: number, date: string) =>
    `تُمحى الغرفة بكل ما فيها بعد ${days(n)} من آخر استخدام: في ${date}، إن لم يعد إليها أحد بعد اليوم.`,
  at: (at: number) => moment(at, 'long'),
  stays: 'تبقى هذه الغرفة حتى يمحوها أحد.',
  erase: 'محو هذه الغرفة الآن',
  ask: 'محو هذه الغرفة بأسئلتها وأصواتها وأسمائها ودردشتها وصورها؟ يخرج كل من فيها، ولا يمكن استرجاع شيء. يُرجى أخذ النتائج أولًا.',
  yes: 'محو كل شيء',
  no: 'إبقاؤها',
  failed: 'لم تُمحَ الغرفة. يُرجى المحاولة مجددًا بعد لحظة.',
} as const satisfies WordsOf<typeof english>;
