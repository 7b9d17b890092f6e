import { count, plural } from './numerals.ts';

export const screenWords = {
  title: (room: string) => `${room} · screen`,
  rail: 'Join and chat',
  severalEach: 'Several answers each',
  /** `#` is where the number stands, larger than the rest. */
  ballots: (n: number) => plural(n, { one: '# ballot', other: '# ballots' }),
  phones: (n: number) => plural(n, { one: '# phone connected', other: '# phones connected' }),
  state: {
    draft: 'Voting opens soon',
    open: 'Voting is open',
    closing: 'Closing: last votes are coming in',
    closed: 'Voting has closed',
    final: 'Final result',
  },
  hidden: 'The results come after the reveal',
  locked: 'Doors are closed',
  lockedHint: 'The doors are closed: nobody new comes in for now.',
  timeLeft: 'Time left',
  timeUp: 'Time is up',
  secondsLeft: (n: number) => count(n, { one: '# second left', other: '# seconds left' }),
  blank: 'The screen is dark',
  /** For the presenter, when a key found nothing to do. */
  noResults: 'There are no results to show or hide yet.',
  notSent: 'No connection: nothing was done.',
  stale: 'Reconnecting…',
  connecting: 'Connecting…',
  compare: {
    title: 'Two rounds compared',
    round: (n: number) => `Round ${n}`,
    change: (points: number) => (points === 0 ? '=' : points > 0 ? `▲ +${points}` : `▼ −${-points}`),
    fresh: 'new',
    gone: 'gone',
    notThere: '–',
    /** How many ballots each had. */
    base: (before: string, after: string) => `${before} and ${after} ballots, changes in points`,
    ballots: (before: string, after: string) => `${before} and ${after} ballots`,
    otherQuestion: 'The question was changed between them',
  },
  join: {
    label: 'Join this poll',
    goTo: 'Scan, or go to',
    enter: 'and enter the code',
    qr: (address: string) => `QR code that opens ${address}`,
    big: 'Take your phone and join',
    bigHint: 'Nothing to install and no account. The first question appears here and on your phone.',
  },
  help: {
    title: 'Keys on this screen',
    steering: [
      { keys: ['→', 'Page Down', 'Space'], does: 'Go on: open voting, close it, reveal, next question' },
      { keys: ['←', 'Page Up'], does: 'Show the previous question again' },
      { keys: ['H'], does: 'Hide or show the results' },
      { keys: ['B', '.'], does: 'Make the screen dark, and light again' },
    ],
    own: [
      { keys: ['F'], does: 'Full screen' },
      { keys: ['P'], does: 'Hold the result still, and let it go on' },
      { keys: ['T'], does: 'Show the result as a table, and as a chart' },
      { keys: ['?'], does: 'This list' },
    ],
    noKey: 'To steer with this keyboard or a clicker, open the screen from the host’s page in this browser.',
    close: 'Close',
  },
  embed: {
    waiting: 'The first question appears here.',
    overlay: 'Nothing is shown',
    passcode: 'This room asks for a passcode',
    needsKey: 'The overlay needs a key: end its address with #k=… as a host’s link does.',
  },
  gone: {
    heading: 'This screen has left the room',
  },
} as const;
