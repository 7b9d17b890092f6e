import type { PollId, RoundId } from '#protocol/polls';
import type { HostView, RoundSummary } from '#protocol/views';
import { decisionShapes } from './decisions.ts';
import { sampleCounts, samplePoll, samplePolls } from './polls.ts';
import { hostView } from './views.ts';

const { usual } = samplePolls;

/** The usual question, and what comes after it. */
export const deck = [
  usual,
  samplePoll('Shall we take a break now?', ['Yes, please', 'No, go on'], { id: 'poll2' as PollId }),
  samplePoll(
    'When you think of the last three projects that you have finished, which of the following would have helped you most?',
    ['More time', 'More people', 'A better chair'],
    { id: 'poll3' as PollId },
  ),
];

export const earlier: RoundSummary[] = [2, 1].map((number) => ({
  id: `early${number}` as RoundId,
  number,
  phase: 'closed',
  question: usual.question,
  kind: usual.kind,
  ask: {},
  keys: usual.options.map(({ id }) => id),
  labels: usual.options.map(({ label }) => label),
  counts: sampleCounts(usual.options.length, number / 2),
  archived: false,
  ballots: sampleCounts(usual.options.length, number / 2).reduce((total, count) => total + count, 0),
}));

/** The second was taken back. */
export const archived = earlier.map((round) => (round.number === 2 ? { ...round, archived: true } : round));

/** As it is in the third round. */
export const third = (view: HostView): HostView => ({ ...view, round: view.round && { ...view.round, number: 3 } });

const carried = hostView(decisionShapes['decision-carried']);
/** A decision that was asked for twice. */
export const decidedTwice = hostView(decisionShapes['decision-carried'], {
  round: carried.round && { ...carried.round, number: 2 },
  earlier: earlier.slice(1).map((round) => ({
    ...round,
    question: carried.poll?.question ?? '',
    labels: ['Yes', 'No', 'I abstain'],
    counts: [24, 18, 9],
    ballots: 51,
    ...(carried.poll?.settings.decision ? { decision: carried.poll.settings.decision } : {}),
    voters: 128,
  })),
});
