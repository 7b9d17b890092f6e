import { count, number } from './numerals.ts';
import { ordinal } from './quiz.ts';

/** How a quiz stands for one voter. */
export const quizPhoneWords = {
  worth: (points: number, isWeighted: boolean) =>
    isWeighted
      ? `${count(points, { one: '# point', other: '# points' })} for the right answer: the sooner, the more.`
      : `${count(points, { one: '# point', other: '# points' })} for the right answer, however long it takes.`,
  right: 'Right!',
  wrong: 'Not this time',
  partly: (percent: number) => `${percent} % right`,
  none: 'You did not answer',
  gained: (points: number) => `+${number(points)}`,
  streak: (n: number) => count(n, { one: '# right answer in a row', other: '# right answers in a row' }),
  answer: (several: boolean) => (several ? 'Right answers:' : 'Right answer:'),
  standing: (rank: number, players: number) => `You are ${ordinal(rank)} of ${number(players)}`,
  points: (n: number) => count(n, { one: '# point', other: '# points' }),
  youAre: (player: number) => `On the screen you are Player ${number(player)}.`,
  team: 'Your team',
  teamStanding: (name: string, rank: number, points: number) =>
    `${name}: ${ordinal(rank)}, ${count(points, { one: '# point', other: '# points' })} on average`,
  choose: 'Choose your team',
  change: 'Change the team',
  notSent: 'There is no connection just now. Please try again.',
} as const;
