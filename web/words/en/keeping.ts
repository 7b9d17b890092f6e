import { count, moment } from './numerals.ts';

/** How long a room stays, and how it goes. */
export const keepingWords = {
  title: 'Keeping and erasing',
  until: (days: number, date: string) =>
    `The room is deleted, with everything in it, ${count(days, { one: '# day', other: '# days' })} after its last use: on ${date}, if nobody comes back after today.`,
  at: (at: number) => moment(at, 'long'),
  stays: 'This room stays until somebody erases it.',
  erase: 'Erase this room now',
  ask: 'Erase this room with its questions, votes, names, chat and pictures? Everybody in it is sent away, and nothing can be brought back. Take your results with you first.',
  yes: 'Erase everything',
  no: 'Keep it',
  failed: 'It was not erased. Try again in a moment.',
} as const;
