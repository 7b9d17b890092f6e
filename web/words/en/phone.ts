import { count, number } from './numerals.ts';

export const phoneWords = {
  here: (n: number) => `${number(n)} here`,
  anonymous: 'Anonymous: the host sees totals only.',
  anonymousAnswer: 'Anonymous: nobody sees who says what.',
  named: 'With a name; the host sees totals only.',
  quiz: 'Quiz: the best are named on the screen.',
  kept: 'With your name; the host can read it.',
  optionsLabel: 'Options',
  votes: (n: number) => count(n, { one: '# vote', other: '# votes' }),
  hidden: 'Results stay hidden until the host shows them.',
  afterVoting: 'Results appear here once you have voted.',
  timeLeft: 'Time left',
  timeUp: 'Time is up',
  secondsLeft: (n: number) => count(n, { one: '# second left', other: '# seconds left' }),

  /** Where one tap votes. Other kinds have words of their own (kinds/send.ts). */
  tapped: {
    toVote: 'Tap an option to vote.',
    firstCounts: 'Tap an option to vote. The first choice counts.',
    withdrawn: 'Your vote is withdrawn. Tap an option to vote again.',
  },
  sending: 'Sending your vote…',
  withdrawing: 'Withdrawing your vote…',
  keptForLater: 'Kept on this phone. It is sent as soon as the connection is back.',
  counted: 'Your vote is counted.',
  countedFinal: 'Your vote is counted. The first choice counts here.',
  withdraw: 'Withdraw my vote',

  notOpen: 'Voting has not opened yet. You can vote here as soon as it does.',
  closing: 'Voting is closing. Votes already on their way still count.',
  closedVoted: 'Voting has closed. Your vote is counted.',
  closedNotVoted: 'Voting has closed.',

  noPollTitle: 'Nothing to vote on right now',
  noPoll: 'Keep this page open. The next question appears here by itself.',
  loadingTitle: 'Joining the room…',
  loading: 'This takes a moment. If it does not, check that this phone is on the same network as the screen.',
} as const;
