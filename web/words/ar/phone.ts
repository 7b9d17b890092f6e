import type { WordsOf } from '#protocol/words-of';
import type { phoneWords as english } from '../en/phone.ts';
import { commonWords } from './every-page.ts';
import { number } from './numerals.ts';

export const phoneWords = {
  here: (n: number) => `${number(n)} هنا`,
  anonymous: 'بلا اسم: لا يرى المضيف إلا المجاميع.',
  anonymousAnswer: 'بلا اسم: لا يرى أحد من قال ماذا.',
  named: 'بالاسم؛ ولا يرى المضيف إلا المجاميع.',
  quiz: 'مسابقة: تظهر أسماء الأفضل على الشاشة.',
  kept: 'باسمك؛ ويمكن للمضيف قراءته.',
  optionsLabel: 'الخيارات',
  votes: commonWords.ballots,
  hidden: 'النتائج مخفية حتى يُظهرها المضيف.',
  afterVoting: 'تظهر النتائج هنا بعد تصويتك.',
  timeLeft: 'الوقت المتبقي',
  timeUp: 'انتهى الوقت',
  secondsLeft: (n: number) => `الثواني المتبقية: ${number(n)}`,

  tapped: {
    toVote: 'يُرجى لمس خيار للتصويت.',
    firstCounts: 'يُرجى لمس خيار للتصويت. الاختيار الأول هو المحتسب.',
    withdrawn: 'سُحب صوتك. يُرجى لمس خيار للتصويت مجددًا.',
  },
  sending: 'يجري إرسال صوتك…',
  withdrawing: 'يجري سحب صوتك…',
  keptForLater: 'محفوظ على هذا الهاتف. يُرسل عند عودة الاتصال.',
  counted: 'احتُسب صوتك.',
  countedFinal: 'احتُسب صوتك. الاختيار الأول هو المحتسب هنا.',
  withdraw: 'سحب صوتي',

  notOpen: 'لم يُفتح التصويت بعد. يمكنك التصويت هنا حين يُفتح.',
  closing: 'يُغلق التصويت. الأصوات التي في الطريق ما زالت تُحتسب.',
  closedVoted: 'أُغلق التصويت. احتُسب صوتك.',
  closedNotVoted: 'أُغلق التصويت.',

  noPollTitle: 'لا تصويت الآن',
  noPoll: 'يُرجى إبقاء هذه الصفحة مفتوحة. يظهر السؤال التالي هنا تلقائيًا.',
  loadingTitle: 'يجري الانضمام إلى الغرفة…',
  loading: 'يستغرق هذا لحظة. وإلا فيُرجى التحقق من أن هذا الهاتف والشاشة على الشبكة نفسها.',
} as const satisfies WordsOf<typeof english>;
