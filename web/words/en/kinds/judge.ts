import { isolated } from '../isolated-text.ts';
import { number } from '../numerals.ts';

/** On consoles: which answers everybody sees. */
export const judgeWords = {
  title: 'Answers',
  lists: 'Which answers',
  standing: { held: 'Waiting', shown: 'Shown', removed: 'Removed' },
  hold: 'Hold answers until they are approved',
  holdHint: 'Answers that nobody has approved leave screens and phones at once.',
  find: 'Find an answer',
  approve: 'Approve',
  remove: 'Remove',
  restore: 'Bring back',
  about: (what: string, answer: string) => `${what}: ${isolated(answer)}`,
  times: (n: number) => `×${number(n)}`,
  none: {
    held: 'No answer waits to be approved.',
    shown: 'Nobody sees an answer yet.',
    removed: 'Nothing was removed.',
  },
  notFound: 'No answer says that.',
  loading: 'Loading the answers…',
  more: (n: number, of: number) => `The first ${number(n)} of ${number(of)}. Find others by what they say.`,
} as const;
