import type { PollId, PollOf } from '#protocol/polls';
import type { HostView, PhoneView, ScreenView } from '#protocol/views';
import type { pointsStates } from '../../kind-states/points.ts';
import { samplePoll, samplePolls } from '../polls.ts';
import type { Sample } from '../sample.ts';
import { hostView, phoneView, type Shape, screenView } from '../views.ts';

type State<P extends keyof typeof pointsStates> = (typeof pointsStates)[P][number];

const asked = samplePoll('Where shall next year’s money go?', [
  'Young people',
  'The building',
  'Concerts and readings',
  'A reserve for hard times',
]);
const points: PollOf<'points'> = {
  ...asked,
  id: 'poll10' as PollId,
  kind: 'points',
  ask: { points: 100, all: true },
};
const long: PollOf<'points'> = { ...samplePolls.long, kind: 'points', ask: { points: 1_000, all: false } };

const shape: Shape = {
  poll: points,
  counts: [1_730, 820, 1_445, 1_205],
  tally: { ballots: 52, summary: { means: [33.3, 15.8, 27.8, 23.2] } },
};
const none: Shape = {
  poll: points,
  counts: [0, 0, 0, 0],
  tally: { ballots: 0, summary: { means: [null, null, null, null] } },
};
const longShape: Shape = {
  poll: long,
  counts: [12_340, 9_120, 4_400, 0, 22_150],
  tally: { ballots: 52, summary: { means: [237.3, 175.4, 84.6, 0, 426] } },
};
const sent = { ballots: { round1: { choice: 'o0:40,o1:10,o2:50', n: 1 } } };

export const pointsSamples = {
  phone: {
    points: { view: phoneView(none) },
    'points-half': { view: phoneView(shape), draft: { o0: 40, o2: 25 } },
    'points-over': { view: phoneView(shape), draft: { o0: 90, o2: 25 } },
    'points-sent': { view: phoneView(shape), me: sent },
    'points-long': { view: phoneView(longShape), draft: { o0: 400, o4: 50 } },
    'points-hidden': { view: phoneView({ ...shape, isHidden: true }), me: sent },
    'points-closed': { view: phoneView({ ...shape, phase: 'closed' }), me: sent },
  } satisfies Record<State<'phone'>, Sample<PhoneView>>,
  screen: {
    points: { view: screenView(shape) },
    'points-closed': { view: screenView({ ...shape, phase: 'closed' }) },
    'points-hidden': { view: screenView({ ...shape, isHidden: true }) },
    'points-long': { view: screenView(longShape) },
  } satisfies Record<State<'screen'>, Sample<ScreenView>>,
  host: { points: { view: hostView(shape) } } satisfies Record<State<'host'>, Sample<HostView>>,
  deck: { 'editing-points': { view: hostView({ phase: 'draft' }, { deck: [asked, points] }), editing: points.id } },
};
