import type { UndoKind } from '#protocol/undo';
import { commonWords } from './every-page.ts';
import { isolated } from './isolated-text.ts';
import { count, number, unbroken } from './numerals.ts';

/** A question inside a sentence, shortened: it only says which one. */
const quoted = (question: string | undefined, isFirst = true) => {
  if (!question) return isFirst ? 'The question' : 'the question';
  const chars = [...question];
  return `“${isolated(chars.length > 60 ? `${chars.slice(0, 59).join('')}…` : question)}”`;
};

const undone: Readonly<Record<UndoKind, (about?: string) => string>> = {
  close: (question) => `Voting on ${quoted(question, false)} was closed.`,
  reveal: () => 'Results revealed.',
  rerun: () => 'New round started.',
  lock: () => 'Room locked.',
  ban: (name) => (name === undefined ? 'A voter was sent away.' : `${isolated(name)} was sent away.`),
  add: (question) => `${quoted(question)} was added.`,
  edit: (question) => `${quoted(question)} was changed.`,
  move: (question) => `${quoted(question)} was moved.`,
  remove: (question) => `${quoted(question)} was removed.`,
  'answer-removed': (answer) => `${quoted(answer)} was removed.`,
  'answer-shown': (answer) => `${quoted(answer)} is shown.`,
  replace: () => 'All questions were replaced.',
};

export const hostWords = {
  title: (room: string) => `${room} · host`,
  connecting: 'Connecting to the room…',
  loading: 'Connecting',
  offline: 'There is no connection just now. When it is back, look whether this was done, and try again if not.',
  code: (code: string) => `Code ${unbroken(code)}`,
  openScreen: 'Open the screen',

  moderator: 'Moderator',
  locked: 'Locked',
  dismiss: 'Dismiss',
  notices: 'What was just done',

  /** The parts that take turns where there is no room for all. */
  partsLabel: 'Parts of the console',
  parts: { result: 'Result', deck: 'Questions', talk: 'Chat', asked: 'Q&A', room: 'Room' },

  now: 'Now',
  state: {
    draft: 'Not opened yet',
    open: 'Voting is open',
    closing: 'Closing: late votes count',
    closed: 'Closed, not revealed',
    final: 'Closed and shown',
  },
  round: (n: number) => `Round ${n}`,
  blank: {
    is: 'Screen is blank',
    on: 'Blank the screen',
    off: 'Show the screen again',
    onHint: 'The projector goes black; phones go on as they are.',
    offHint: 'The picture comes back as it is now.',
  },

  countdown: {
    label: 'Countdown',
    none: 'No limit',
    clock: commonWords.clock,
    left: (seconds: number | null) =>
      seconds === null ? 'No countdown' : `${count(seconds, { one: '# second', other: '# seconds' })} left`,
    /** "30 s", "2 min", "1:30 min". */
    seconds: (n: number) => (n < 60 ? `${n} s` : n % 60 === 0 ? `${n / 60} min` : `${commonWords.clock(n)} min`),
    more: (n: number) => `+${n} s`,
    stop: 'Stop',
  },
  openFor: (time: string) => `Phones can vote from this moment, for ${time}.`,

  nextUp: { label: 'Next', end: 'That was the last question.', skip: 'Show it now' },

  result: 'Result',
  noResult: 'The result appears here as soon as a question is on show.',
  onlyYou: 'Hidden from the hall',
  everybody: 'Everybody sees this',
  notAsked: 'Not asked yet',
  nothingShown: 'Nothing is shown yet',

  undo: { done: undone, button: 'Undo', offered: (what: string) => `${what} You can undo this for 10 seconds.` },

  announcement: {
    title: 'Announcement',
    field: 'Announcement to all phones',
    placeholder: 'Tell all phones…',
    send: 'Send to phones',
    replace: 'Replace it',
    isUp: 'On all phones now',
    takeDown: 'Take down',
  },

  remote: {
    label: 'Remote',
    close: 'Close',
    reveal: 'Reveal',
    hide: 'Hide',
    blank: 'Blank',
    unblank: 'Unblank',
    back: 'Back',
    end: 'Last question',
  },

  noPoll: 'No question yet',
  noPollHint: 'Ask your first one. Phones and screen show it at once; voting opens when you say so.',
  edited:
    'The question was changed after this round. Opening starts a new round with the new text; this one is kept as it was asked.',

  steps: {
    add: { label: 'Add a question', hint: '' },
    open: { label: 'Open voting', hint: 'Phones can vote from this moment.' },
    'open-edited': { label: 'Open a new round', hint: 'Asks the changed question; this round is kept.' },
    resume: { label: 'Open again', hint: 'Goes on with this round and its ballots.' },
    close: { label: 'Close voting', hint: 'Nobody can vote or change a vote after this.' },
    reveal: { label: 'Reveal results', hint: 'Phones and screen show the numbers.' },
    next: { label: 'Next question', hint: 'Shows it; voting opens when you say so.' },
    previous: { label: 'Previous question', hint: 'Shows it as it is; nothing is lost.' },
    'reveal-now': { label: 'Reveal now', hint: 'Shows the numbers while people still vote.' },
    hide: { label: 'Hide results', hint: 'Phones and screen show no numbers; you still do.' },
    rerun: { label: 'Ask again', hint: 'Starts a new round with no ballots; this one is kept.' },
  },

  edit: 'Edit the question',
  editWhen: 'Close the voting to edit this question.',
  editKept: 'Rounds that are over keep the text they were asked with.',

  chat: 'Chat',
  chatOn: 'People can write',
  chatOnScreen: 'Show it on the screen',
  banned: {
    title: (n: number) => `Sent away: ${number(n)}`,
    anonymous: 'Without a name',
    back: 'Let in again',
    backOf: (name: string) => `Let in again: ${isolated(name)}`,
  },

  wrongKeyTitle: 'This is not the host link',
  noKeyTitle: 'This page needs the host link',
  noKey: 'Open the whole link that was shown when the room was made: it ends with #k= and the key.',
  revokedTitle: 'This link was revoked',
  goneTitle: 'You have left the room',
  toPhone: 'Join as a voter',
  toHome: 'To the start page',
} as const;
