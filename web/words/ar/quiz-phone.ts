import type { WordsOf } from '#protocol/words-of';
import type { quizPhoneWords as english } from '../en/quiz-phone.ts';
import { number } from './numerals.ts';
import { quizWords } from './quiz.ts';

export const quizPhoneWords = {
  worth: (points: number, isWeighted: boolean) =>
    isWeighted
      ? `للإجابة الصحيحة ${quizWords.points(points)}: كلما أسرعت زادت.`
      : `للإجابة الصحيحة ${quizWords.points(points)}، مهما طال الوقت.`,
  right: 'إجابة صحيحة!',
  wrong: 'ليس هذه المرة',
  partly: (percent: number) => `صحيحة بنسبة ${percent}\u200e%\u200e`,
  none: 'لا إجابة منك',
  gained: (points: number) => `\u200e+${number(points)}`,
  streak: (n: number) => `إجابات صحيحة متتالية: ${number(n)}`,
  answer: (several: boolean) => (several ? 'الإجابات الصحيحة:' : 'الإجابة الصحيحة:'),
  standing: (rank: number, players: number) => `مركزك ${number(rank)} من ${number(players)}`,
  points: quizWords.points,
  youAre: (player: number) => `اسمك على الشاشة: اللاعب ${number(player)}.`,
  team: 'فريقك',
  teamStanding: (name: string, rank: number, points: number) =>
    `${name}: المركز ${number(rank)}، بمتوسط ${number(points)} من النقاط`,
  choose: 'اختيار فريقك',
  change: 'تغيير الفريق',
  notSent: 'لا يوجد اتصال الآن. يُرجى المحاولة مجددًا.',
} as const satisfies WordsOf<typeof english>;
