import type { Mark } from '#protocol/replay';
import { elapsedIn } from '../elapsed-in.ts';
import { commonWords } from './every-page.ts';
import { isolated } from './isolated-text.ts';

const elapsed = elapsedIn((days) => `${days} d`);

function mark({ what, text = '' }: Pick<Mark, 'what' | 'text'>): string {
  switch (what) {
    case 'open':
      return 'Voting opened';
    case 'reopen':
      return 'Voting opened again';
    case 'close':
      return 'Voting closed';
    case 'reveal':
      return 'Results revealed';
    case 'hide':
      return 'Results hidden';
    case 'announcement':
      return `Announced: ${isolated(text.replace(/\n/g, ' '))}`;
    default:
      return what satisfies never;
  }
}

export const replayWords = {
  title: 'Replay',
  /** On the screen, in place of how the poll stands. */
  state: 'Replay',
  hint: 'How the bars moved from the opening to the close, in ten seconds.',
  elapsed,
  mark,
  time: (ms: number, wholeMs: number) => `${elapsed(ms)} of ${elapsed(wholeMs)}`,
  place: 'Moment of the replay',
  placeText: (ms: number, ballots: number, last: string | null) =>
    `${elapsed(ms)} after the opening, ${commonWords.ballots(ballots)}${last ? `, ${last}` : ''}`,
  play: 'Play',
  pause: 'Pause',
  again: 'Play again',
  marks: 'What happened',
  /** Of the table's columns, beside what happened and the options. */
  heads: { time: 'Time', ballots: 'Ballots' },
  goTo: (time: string, what: string) => `${time} ${what}`,
  which: 'Round',
  onScreen: 'Show it on the screen',
  offScreen: 'Take it off the screen',
  isOnScreen: 'The screen follows what you do here.',
  hidden: 'Reveal the results before you show this on the screen.',
  loading: 'Loading the steps…',
  saveVideo: 'Save as video',
  savePicture: 'Save as picture',
  saving: (percent: number) => `Saving… ${percent} %`,
  cancel: 'Cancel',
  notSaved: 'This browser could not save the video. Here is the last picture instead.',
} as const;
