import type { WordsOf } from '#protocol/words-of';
import type { quizHostWords as english } from '../en/quiz-host.ts';
import { number } from './numerals.ts';

export const quizHostWords = {
  title: 'مسابقة',
  hint: 'تأتي النقاط مع كل إجابة صحيحة تُظهر.',
  showLeaderboard: 'عرض لوحة الصدارة',
  showPodium: 'منصة التتويج',
  takeDown: 'إزالة من الشاشة',
  isUp: { leaderboard: 'تعرض الشاشة لوحة الصدارة.', podium: 'تعرض الشاشة منصة التتويج.' },
  isDown: 'تعرض الشاشة السؤال.',
  whenClosed: 'يُرجى إغلاق التصويت ثم العرض.',

  isQuiz: 'سؤال مسابقة',
  right: {
    any: 'الإجابة الصحيحة: أي من المحدّدة',
    all: 'الإجابة الصحيحة: المحدّدة تمامًا',
    order: 'الترتيب الصحيح',
  },
  own: 'القيمة الصحيحة مع إعدادات هذا النوع أعلاه.',
  placeOf: (letter: string) => `مرتبة ${letter}`,
  points: 'النقاط',
  timing: 'الوقت',
  timings: { weighted: 'كلما أسرعت الإجابة زادت النقاط', free: 'النقاط نفسها في أي وقت' },
  streaks: 'الإجابات الصحيحة المتتالية تزيد النقاط',
  explanation: 'شرح يظهر بعد إظهار النتائج',
  needsOwn: 'يحتاج سؤال المسابقة إلى إجابة صحيحة.',
  needsRight: 'يُرجى تحديد إجابة صحيحة واحدة على الأقل.',
  needsPoints: (most: number) => `نقاط الإجابة الصحيحة من 1 إلى ${number(most)}.`,
  longExplanation: (most: number) => `الشرح طويل جدًا: الحد الأقصى للأحرف ${number(most)}.`,

  teams: 'فرق المسابقة',
  how: { nobody: 'بلا فرق', choice: 'كلٌّ يختار فريقه', deal: 'توزيع متساوٍ عند الدخول' },
  teamNames: 'أسماء الفرق، اسم في كل سطر',
  usualNames: ['الثعالب', 'الصقور'],
  saveTeams: 'حفظ الفرق',
  needsTeams: (least: number, most: number) => `يُرجى كتابة أسماء مختلفة، من ${number(least)} إلى ${number(most)}.`,
} as const satisfies WordsOf<typeof english>;
