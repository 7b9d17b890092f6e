import { count } from './numerals.ts';

export const roundWords = {
  earlier: 'Earlier rounds',
  earlierRound: (n: number, ballots: string) => `Round ${n}: ${ballots}`,
  /** A round whose start was taken back. */
  archived: 'taken back',
  compare: {
    title: 'Compare two rounds',
    before: 'Before',
    after: 'After',
    round: (n: number, isCurrent: boolean, isArchived: boolean) =>
      `Round ${n}${isCurrent ? ', on show' : ''}${isArchived ? ', taken back' : ''}`,
    short: (n: number) => `Round ${n}`,
    otherQuestion: 'The question was changed between these two rounds.',
    change: (points: number) =>
      points === 0
        ? 'no change'
        : `${points > 0 ? '▲ +' : '▼ −'}${count(Math.abs(points), { one: '# point', other: '# points' })}`,
    show: 'Show on the screen',
    takeDown: 'Take off the screen',
    isUp: 'The screen shows these two rounds. It ends by itself when voting opens or another question is shown.',
    fresh: 'new',
    gone: 'gone',
    notThere: 'not there',
    base: (before: string, after: string) => `Shares of ${before} and of ${after}; changes in percentage points.`,
  },
} as const;
