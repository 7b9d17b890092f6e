import { count, plural } from './numerals.ts';

export const lightWords = {
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
  screens: (n: number) => plural(n, { one: 'screen', other: 'screens' }),
  none: '–',
  unproven: (n: number) =>
    `${count(n, { one: '# phone has', other: '# phones have' })} not yet shown that they keep their identity. They vote like all others; a large number may be a script.`,
} as const;
