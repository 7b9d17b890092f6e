import { count } from './numerals.ts';

/** For those who read with keys, ears or patience. */
export const accessWords = {
  skip: {
    voting: 'Skip to voting',
    chat: 'Skip to the chat',
    now: 'Skip to the question on show',
    result: 'Skip to the result',
    deck: 'Skip to the questions',
    join: 'Skip to joining a room',
    create: 'Skip to starting a room',
  },
  pause: 'Pause the results',
  unpause: 'Go on with the results',
  paused: (n: number) => (n === 0 ? 'Paused' : `Paused, ${count(n, { one: '# more vote', other: '# more votes' })}`),
  goesOn: 'The results go on',
  asTable: 'Show as a table',
  asChart: 'Show as a chart',
  isTable: 'Now a table',
  isChart: 'Now a chart',
  noLimit: 'No time limit any more',
} as const;
