import type { PollId, PollOf, RoundId } from '#protocol/polls';
import type { HostView, PhoneView, RoundSummary, ScreenView } from '#protocol/views';
import type { rankingStates } from '../../kind-states/ranking.ts';
import { samplePoll, samplePolls } from '../polls.ts';
import type { Sample } from '../sample.ts';
import { hostView, phoneView, type Shape, screenView } from '../views.ts';

type State<P extends keyof typeof rankingStates> = (typeof rankingStates)[P][number];

const asked = samplePoll('What shall we build first?', [
  'A quieter hall',
  'Faster Wi-Fi',
  'A second kitchen',
  'Bicycle stands',
  'Longer lunch breaks',
]);
const ranking: PollOf<'ranking'> = { ...asked, id: 'poll9' as PollId, kind: 'ranking', ask: { top: null } };
const long: PollOf<'ranking'> = { ...samplePolls.long, kind: 'ranking', ask: { top: 3 } };
const hard: PollOf<'ranking'> = { ...samplePolls.hostile, kind: 'ranking', ask: { top: null } };

const shape: Shape = {
  poll: ranking,
  counts: [152, 241, 98, 187, 222],
  tally: { ballots: 60, summary: { places: [3.47, 1.98, 4.37, 2.88, 2.3] } },
};
const none: Shape = {
  poll: ranking,
  counts: [0, 0, 0, 0, 0],
  tally: { ballots: 0, summary: { places: [null, null, null, null, null] } },
};
const longShape: Shape = {
  poll: long,
  counts: [52, 101, 88, 0, 47],
  tally: { ballots: 48, summary: { places: [2.1, 1.75, 1.9, null, 2.33] } },
};
const sent = { ballots: { round1: { choice: 'o1,o4,o3,o0,o2', n: 1 } } };
const closed = { ...shape, phase: 'closed' as const };

const run = (number: number, counts: readonly number[], places: readonly number[]): RoundSummary => ({
  id: `run${number}` as RoundId,
  number,
  phase: 'closed',
  question: ranking.question,
  kind: 'ranking',
  ask: ranking.ask,
  keys: ranking.options.map(({ id }) => id),
  labels: ranking.options.map(({ label }) => label),
  counts,
  ballots: 60,
  summary: { places },
  archived: false,
});

export const rankingSamples = {
  phone: {
    ranking: { view: phoneView(none) },
    'ranking-tapped': { view: phoneView(none), draft: ['o1', 'o4', 'o3'] },
    'ranking-full': { view: phoneView(shape), draft: ['o1', 'o4', 'o3', 'o0', 'o2'] },
    'ranking-sent': { view: phoneView(shape), me: sent },
    'ranking-long': { view: phoneView({ ...longShape, poll: hard }), draft: ['o1', 'o3', 'o0'] },
    'ranking-hidden': { view: phoneView({ ...shape, isHidden: true }), me: sent },
    'ranking-closed': { view: phoneView(closed), me: sent },
  } satisfies Record<State<'phone'>, Sample<PhoneView>>,
  screen: {
    ranking: { view: screenView(shape) },
    'ranking-closed': { view: screenView(closed) },
    'ranking-hidden': { view: screenView({ ...shape, isHidden: true }) },
    'ranking-long': { view: screenView(longShape) },
    'ranking-compare': {
      view: screenView(closed, {
        compare: [
          run(1, [210, 201, 118, 187, 184], [2.5, 2.65, 4.03, 2.88, 2.93]),
          run(2, [152, 241, 98, 187, 222], [3.47, 1.98, 4.37, 2.88, 2.3]),
        ],
      }),
    },
  } satisfies Record<State<'screen'>, Sample<ScreenView>>,
  host: { ranking: { view: hostView(shape) } } satisfies Record<State<'host'>, Sample<HostView>>,
  deck: { 'editing-ranking': { view: hostView({ phase: 'draft' }, { deck: [asked, ranking] }), editing: ranking.id } },
};
