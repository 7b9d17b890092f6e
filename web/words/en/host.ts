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

  light: {
    good: 'Safe to close',
    warn: 'Better wait',
    off: {
      'not-open': 'Voting is not open',
      unknown: 'Looking…',
      nobody: 'Nobody is here yet',
      closing: 'Counting late ballots',
      final: 'Voting has closed',
    },
    why: {
      'in-flight': (n: number) => `${count(n, { one: '# ballot is', other: '# ballots are' })} being saved.`,
      dropped: (n: number) =>
        count(n, {
          one: 'One person lost the connection without a ballot.',
          other: '# people lost the connection without a ballot.',
        }),
      waiting: (n: number) => count(n, { one: 'One person has not voted.', other: '# people have not voted.' }),
      'all-in': 'Everybody here has voted, no vote is on its way.',
      'not-open': 'The numbers count once it is.',
      unknown: 'The numbers come in a moment.',
      nobody: 'Show the code, or the QR code on the screen.',
      closing: (late: number | null, left: number) =>
        `${late === null ? 'They still count' : late === 0 ? 'None so far' : `${count(late, { one: '# ballot', other: '# ballots' })} so far`}; final in ${left}\u00a0s.`,
      final: (late: number | null) =>
        late
          ? `Final, with ${count(late, { one: '# late ballot', other: '# late ballots' })}.`
          : 'The numbers are final.',
    },
    voters: 'here',
    voted: 'voted',
    inFlight: 'saving',
    dropped: 'dropped',
    screens: 'screens',
    none: '–',
  },
  unproven: (n: number) =>
    `${count(n, { one: '# phone has', other: '# phones have' })} not yet shown that they keep their identity. They vote like all others; a large number may be a script.`,

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

  help: {
    open: 'Keys',
    title: 'Keys and clicker',
    intro: 'They work on this page, except while you write in a field, and on the screen that this browser opened.',
    keys: [
      { keys: ['→', 'Page Down', 'Space'], does: 'Forward: open, close, reveal, next question' },
      { keys: ['←', 'Page Up'], does: 'Back: the previous question. It changes nothing' },
      { keys: ['H'], does: 'Hide or reveal the results' },
      { keys: ['B', '.'], does: 'Blank the screen, or show it again' },
      { keys: ['F'], does: 'Go to the screen; F there is full screen' },
      { keys: ['U', 'Ctrl Z'], does: 'Undo, for 10 seconds' },
      { keys: ['?'], does: 'This list' },
    ],
    close: 'Close this list',
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
