import { decidedPoll, finalPoll, samplePolls } from './polls.ts';
import type { Shape } from './views.ts';

const twoThirds = decidedPoll({ rule: '2/3', quorum: '1/3' });
const free = { motion: null, abstention: null } as const;
const twenty = decidedPoll({ rule: 'absolute', ...free }, samplePolls.twenty);

/** Rounds whose result decides something, the same on every page. Connected are 128 wherever nothing else is said. */
export const decisionShapes = {
  'decision-draft': { poll: twoThirds, phase: 'draft' },
  'decision-open': { poll: twoThirds, counts: [31, 15, 4] },
  'decision-carried': { poll: twoThirds, phase: 'closed', counts: [31, 11, 8], voters: 128 },
  'decision-not-carried': { poll: twoThirds, phase: 'closed', counts: [27, 15, 8], voters: 128 },
  'decision-quorum-missed': { poll: twoThirds, phase: 'closed', counts: [31, 5, 2], voters: 128 },
  'decision-tie': {
    poll: decidedPoll({ rule: 'simple', ...free }, samplePolls.usual),
    phase: 'closed',
    counts: [21, 9, 4, 21, 12],
  },
  'decision-twenty-options': { poll: twenty, phase: 'closed', counts: [...Array<number>(19).fill(3), 64] },
  'decision-long-texts': {
    poll: decidedPoll({ rule: 'absolute', ...free, abstention: 4, base: 'ballots', quorum: 1_000 }, samplePolls.long),
    phase: 'closed',
    counts: [620, 211, 98, 77, 31],
  },
  'decision-hidden': { poll: twoThirds, phase: 'closed', isHidden: true, counts: [31, 11, 8], voters: 128 },
} as const satisfies Record<string, Shape>;

/** 114 ballots of 128 people. */
export const leadShapes = {
  'lead-level': { poll: samplePolls.usual, counts: [36, 36, 14, 20, 8] },
  'lead-decided': { poll: finalPoll(samplePolls.usual), counts: [30, 46, 10, 20, 8] },
} as const satisfies Record<string, Shape>;
