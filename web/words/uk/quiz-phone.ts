import type { WordsOf } from '#protocol/words-of';
import type { quizPhoneWords as english } from '../en/quiz-phone.ts';
import { count, number } from './numerals.ts';
import { ordinal } from './quiz.ts';

const points = (n: number) => count(n, { one: '# бал', few: '# бали', many: '# балів', other: '# бала' });

export const quizPhoneWords = {
  worth: (n: number, isWeighted: boolean) =>
    isWeighted
      ? `${points(n)} за правильну відповідь: що раніше, то більше.`
      : `${points(n)} за правильну відповідь, незалежно від часу.`,
  right: 'Правильно!',
  wrong: 'Цього разу ні',
  partly: (percent: number) => `Правильно на ${percent}%`,
  none: 'Відповіді від вас немає',
  gained: (n: number) => `+${number(n)}`,
  streak: (n: number) => `Правильних відповідей поспіль: ${number(n)}`,
  answer: (several: boolean) => (several ? 'Правильні відповіді:' : 'Правильна відповідь:'),
  standing: (rank: number, players: number) => `Ваше місце: ${number(rank)} з ${number(players)}`,
  points,
  youAre: (player: number) => `На екрані ви — Гравець ${number(player)}.`,
  team: 'Ваша команда',
  teamStanding: (name: string, rank: number, n: number) => `${name}: ${ordinal(rank)} місце, у середньому ${points(n)}`,
  choose: 'Виберіть команду',
  change: 'Змінити команду',
  notSent: 'Зараз немає зв’язку. Спробуйте ще раз.',
} as const satisfies WordsOf<typeof english>;
