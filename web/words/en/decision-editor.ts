import { number } from './numerals.ts';

/** Where it is said what a poll's result decides. */
export const decisionEditorWords = {
  title: 'Decision',
  decides: 'The result decides something',
  rule: 'Carried with',
  rules: {
    simple: 'more votes than every other option',
    absolute: 'more than half of the votes',
    '2/3': 'at least 2/3 of the votes',
    '3/4': 'at least 3/4 of the votes',
    '4/5': 'at least 4/5 of the votes',
  },
  own: 'a share of your own',
  ownShare: 'Share that carries',
  shareExample: '60% or 5/9',
  motion: 'Put to the vote',
  anyOption: 'Whichever option reaches it',
  abstention: 'Means “I abstain”',
  noOption: 'No option',
  base: 'Abstentions',
  bases: { votes: 'are not counted in the votes', ballots: 'are counted in the votes' },
  quorum: 'Quorum',
  quorums: { none: 'none', ballots: 'a number of ballots', share: 'a share of those here' },
  quorumBallots: 'Ballots needed',
  quorumShare: 'Share of those here',
  hint: 'Everybody sees the rule. The verdict is final once voting has closed.',
  problem: {
    share: 'The share that carries is written like 60% or 5/9, and at most all.',
    'quorum-share': 'The quorum is written like 50% or 1/3, and at most all.',
    quorum: (most: number) => `A quorum has 1 to ${number(most)} ballots.`,
    option: 'The decision is about an option that is empty.',
  },
} as const;
