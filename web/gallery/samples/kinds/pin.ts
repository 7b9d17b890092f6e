import { labelOf } from '#protocol/kinds/index';
import type { PollId, PollOf, RoundId } from '#protocol/polls';
import type { HostView, PhoneView, RoundSummary, ScreenView } from '#protocol/views';
import type { pinStates } from '../../kind-states/pin.ts';
import type { HostSample } from '../host.ts';
import { samplePictures } from '../pictures.ts';
import { samplePoll } from '../polls.ts';
import type { Sample } from '../sample.ts';
import { hostView, phoneView, type Shape, screenView } from '../views.ts';

type State<P extends keyof typeof pinStates> = (typeof pinStates)[P][number];

const poll: PollOf<'pin'> = {
  ...samplePoll('Where shall the coffee be?', []),
  id: 'poll10' as PollId,
  kind: 'pin',
  ask: { picture: samplePictures.plan, alt: 'Plan of the house: office, great hall, kitchen, foyer, library' },
};

/** Most in the foyer, some in the hall, a few by the books. */
const pins = [
  ['11.15', 9],
  ['10.16', 7],
  ['11.16', 14],
  ['12.16', 6],
  ['11.18', 4],
  ['17.6', 5],
  ['16.5', 3],
  ['18.7', 4],
  ['19.17', 2],
  ['4.18', 1],
  ['3.3', 1],
] as const;
const shape: Shape = {
  poll,
  counts: pins.map(([, count]) => count),
  tally: { keys: pins.map(([key]) => key), ballots: 56 },
};
const empty: Shape = { poll, counts: [], tally: { keys: [], ballots: 0 } };
const run = (number: number, moved: number): RoundSummary => ({
  id: (number === 2 ? 'round1' : 'early1') as RoundId,
  number,
  phase: 'closed',
  question: poll.question,
  kind: 'pin',
  ask: poll.ask,
  keys: pins.map(([key]) => key),
  labels: pins.map(([key]) => labelOf(poll, key)),
  counts: pins.map((_, place) => pins[(place + moved) % pins.length]?.[1] ?? 0),
  ballots: 56,
  archived: false,
});
const second = (view: HostView): HostView => ({ ...view, round: view.round && { ...view.round, number: 2 } });
const sent = { ballots: { round1: { choice: '470,690', n: 1 } } };
const hidden = { ...shape, isHidden: true };

export const pinSamples = {
  phone: {
    pin: { view: phoneView({ ...empty, isHidden: true }) },
    'pin-put': { view: phoneView({ ...empty, isHidden: true }), draft: '720,260' },
    'pin-sent': { view: phoneView(shape), me: sent },
    'pin-hidden': { view: phoneView(hidden), me: sent },
    'pin-closed': { view: phoneView({ ...shape, phase: 'closed' }), me: sent },
  } satisfies Record<State<'phone'>, Sample<PhoneView>>,
  screen: {
    pin: { view: screenView(shape) },
    'pin-empty': { view: screenView(empty) },
    'pin-hidden': { view: screenView(hidden) },
    'pin-contrast': { view: { ...screenView(shape), look: { ...screenView(shape).look, theme: 'contrast' } } },
    'pin-compare': { view: screenView({ ...shape, phase: 'closed' }, { compare: [run(1, 6), run(2, 0)] }) },
  } satisfies Record<State<'screen'>, Sample<ScreenView>>,
  host: {
    pin: { view: hostView(shape) },
    'pin-compare': {
      view: second(hostView({ ...shape, phase: 'closed' }, { earlier: [run(1, 6)] })),
      begin: { isComparing: true },
    },
  } satisfies Record<State<'host'>, HostSample>,
  deck: { 'editing-pin': { view: hostView({ phase: 'draft' }, { deck: [poll] }), editing: poll.id } },
};
