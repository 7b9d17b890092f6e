import { count, moment, number, time, unbroken } from './numerals.ts';

/** Results to take away: on the console, on the report, in pictures. */
export const resultsWords = {
  title: 'Take the results with you',
  hint: 'Hidden results are in it, too. A round that still runs is marked as not final.',
  picture: 'Picture of this chart',
  pictureOf: (round: number) => `Picture of round ${number(round)}`,
  pictureHint: 'PNG, for slides and mails',
  report: 'Report to print',
  reportHint: 'Every chart and table; saves as PDF',
  totals: 'Totals as a table',
  totalsHint: 'CSV, for spreadsheets',
  ballots: 'Every vote as a table',
  ballotsHint: 'CSV; names only where the room asked for them',
  standing: 'Standing of the quiz as a table',
  standingHint: 'CSV; every player with rank and points',
  questions: 'Questions of the audience as a table',
  questionsHint: 'CSV; with votes and answers',
  json: 'Everything as JSON',
  jsonHint: 'For programs',
  progress: 'Writing the file',
  rows: (n: number, of: number) => `${number(n)} of ${count(of, { one: '# row', other: '# rows' })}`,
  rowsSoFar: (n: number) => `${count(n, { one: '# row', other: '# rows' })} so far`,
  cancel: 'Cancel',
  saved: (name: string) => `Saved: ${name}`,
  noAnswer: 'The file did not arrive whole, so nothing was saved. Check the connection, then try again.',
  noPicture: 'This browser could not draw the picture.',
  pictureName: (code: string, round: string) => `chart-${code}-${round}.png`,

  /** Under a chart, on the picture. */
  drawn: (at: number) => moment(at),
  round: (n: number) => `Round ${number(n)}`,
  notFinal: 'not final',
} as const;

export const reportWords = {
  title: (room: string) => `${room} · report`,
  heading: 'Report',
  loading: 'Fetching the results…',
  loadingHint: 'A large room takes a moment.',
  noneTitle: 'There is no report to show',
  noKeyTitle: 'This page needs the host link',
  noKey: 'Open the report from the console, or with the whole link: it ends with #k= and the key.',
  tryAgain: 'Try again',
  toConsole: 'To the console',
  print: 'Print or save as PDF',
  room: (code: string) => `Room ${unbroken(code)}`,
  written: (at: number) => `Written on ${moment(at)}, times of this device (${zone()}).`,
  more: (n: number) => `And ${number(n)} more. The files hold all of them.`,
  polls: (n: number) => count(n, { one: '# question', other: '# questions' }),
  rounds: (n: number) => count(n, { one: '# round', other: '# rounds' }),
  empty: 'This room has no questions yet.',
  place: (n: number) => number(n),
  removed: 'No longer in the list',
  neverAsked: 'Was not asked.',
  round: (n: number) => `Round ${number(n)}`,
  askedAs: (question: string) => `Asked as: ${question}`,
  when: (from: number, to: number | null) =>
    to === null ? `opened ${moment(from)}` : `${moment(from)} to ${clock(from, to)}`,
  open: 'Voting is open: not final',
  closing: 'Late votes are counted: not final',
  archived: 'Taken back',
  hidden: 'Not shown to the audience',
  named: 'With names',
  option: 'Option',
  votes: 'Votes',
  share: 'Share',
  all: 'Ballots',
  right: 'Right answer',
  asked: 'Questions from the audience',
  askedQuestion: 'Question',
  askedVotes: 'Votes',
  standing: 'Standing of the quiz',
  rank: 'Rank',
  player: 'Player',
  team: 'Team',
  points: 'Points',
  morePlayers: (n: number) =>
    `and ${count(n, { one: '# more player', other: '# more players' })}; the table on the console has all.`,
  table: (question: string, round: number) => `${question}, round ${number(round)}`,
} as const;

/** Only the time where it is the same day. */
function clock(from: number, to: number): string {
  const isSameDay = new Date(from).toDateString() === new Date(to).toDateString();
  return isSameDay ? time(to, { timeStyle: 'short' }) : moment(to);
}

/** "GMT+2" */
function zone(): string {
  const parts = new Intl.DateTimeFormat('en', { timeZoneName: 'short' }).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
