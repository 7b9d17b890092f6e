import type { RefusalCode } from '#protocol/errors';
import { countsOf } from '../counts-of.ts';
import { formQuizWords } from './form-quiz.ts';
import { formTaskWords } from './form-tasks.ts';

const { count } = countsOf('en');

/** Every sentence of the phone page as it is without its scripts. */
export const formWords = {
  room: (code: string) => `Room ${code}`,
  anonymous: 'Anonymous: the host sees totals only.',
  named: 'With a name; the host sees totals only.',
  kept: 'With your name; the host can read it.',
  quiz: 'Quiz: the best are named on the screen.',
  hidden: 'Results stay hidden until the host shows them.',
  afterVoting: 'Results appear here once you have voted.',
  ballots: (n: number) => count(n, { one: '# ballot', other: '# ballots' }),
  votes: (n: number) => count(n, { one: '# vote', other: '# votes' }),
  share: (percent: number) => `${percent} %`,
  yours: 'your choice',
  send: 'Send my vote',
  number: 'Your number',
  words: 'Your words, with commas between them',
  text: 'Your answer',
  tap: (alt: string) => `${alt}. Tap a place, or write two numbers below.`,
  fromLeft: 'From the left, in %',
  fromTop: 'From the top, in %',
  rank: 'Write 1 beside your first choice, 2 beside the second, and so on.',
  spread: 'Write beside each option how many points you give it.',

  outcome: formQuizWords,
  task: formTaskWords,

  choose: 'Choose an option to vote.',
  firstCounts: 'Choose an option to vote. The first choice counts.',
  nameFirst: 'Votes need a name here: give yours above, then choose.',
  counted: 'Your vote is counted.',
  countedFinal: 'Your vote is counted. The first choice counts here.',
  withdrawn: 'Your vote is withdrawn. Choose an option to vote again.',
  withdraw: 'Withdraw my vote',
  notOpen: 'Voting has not opened yet.',
  closing: 'Voting is closing.',
  closedVoted: 'Voting has closed. Your vote is counted.',
  closedNotVoted: 'Voting has closed.',
  update: 'Show the newest',

  nameLabel: 'Your name',
  nameSave: 'Save my name',
  announcement: 'From the host',

  noPollTitle: 'Nothing to vote on right now',
  noPoll: 'Look again when the host asks something.',
  passcodeTitle: 'This room asks for a passcode',
  passcode: 'Passcode',
  enter: 'Come in',
  outsideTitle: 'Not in yet',

  language: 'Language',
  setLanguage: 'Change',

  /** What was not done, and what one can do about it. */
  refusals: {
    'bad-payload': 'That did not fit: it may be empty or too long. Please try again.',
    'slow-down': 'That was a little fast. Wait a moment, then try again.',
    busy: 'Very many people are voting right now. Please try again in a moment.',
    'not-saved': 'The server could not save that, so nothing was counted. Please try again.',
    'no-such-round': 'The question has changed meanwhile, so nothing was counted. This is the present one.',
    'changed-meanwhile': 'The question or your vote has changed meanwhile. This is how it stands; please choose again.',
    'no-such-option': 'This option is not there any more. Please choose another.',
    'not-open': 'Voting has not opened yet.',
    'round-closed': 'Voting has closed, so this vote could not be counted.',
    'choice-final': 'The first choice counts here; it cannot be changed.',
    'name-required': 'Votes need a name here. Please give yours first.',
    'name-taken': 'This name looks like that of a host. Please take another one.',
    'room-locked': 'The host has closed the doors of this room: nobody new comes in for now.',
    'passcode-required': 'This room asks for a passcode.',
    'wrong-passcode': 'This is not the passcode of this room. Please try again.',
    banned: 'A host has sent you away from this room.',
    'wrong-origin': 'This came from another page, so nothing was counted. Please choose again.',
  } satisfies Partial<Record<RefusalCode, string>>,
  wrong: 'Something went wrong on the server. Please try again.',
} as const;
