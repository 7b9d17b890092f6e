export const screenWords = {
  title: (room: string) => `${room} · screen`,
  rail: 'Join and chat',
  /** After the number. */
  ballots: (n: number) => (n === 1 ? 'ballot' : 'ballots'),
  phones: (n: number) => (n === 1 ? 'phone connected' : 'phones connected'),
  state: {
    draft: 'Voting opens soon',
    open: 'Voting is open',
    closing: 'Closing: last votes are coming in',
    closed: 'Voting has closed',
    final: 'Final result',
  },
  hidden: 'The results come after the reveal',
  stale: 'Reconnecting…',
  connecting: 'Connecting…',
  join: {
    label: 'Join this poll',
    goTo: 'Scan, or go to',
    enter: 'and enter the code',
    qr: (address: string) => `QR code that opens ${address}`,
    big: 'Take your phone and join',
    bigHint: 'Nothing to install and no account. The first question appears here and on your phone.',
  },
  gone: {
    heading: 'This screen has left the room',
  },
} as const;
