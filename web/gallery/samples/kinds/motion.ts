import { usualSettingsOf } from '#protocol/kinds/index';
import type { PollId, PollOf } from '#protocol/polls';
import type { HostView, PhoneView, ScreenView } from '#protocol/views';
import type { motionStates } from '../../kind-states/motion.ts';
import { samplePoll } from '../polls.ts';
import type { Sample } from '../sample.ts';
import { hostView, phoneView, type Shape, screenView } from '../views.ts';

type State<P extends keyof typeof motionStates> = (typeof motionStates)[P][number];

const asked = samplePoll('Shall the annual report be accepted as it was read?', ['Yes', 'No', 'Abstain']);
const motion: PollOf<'motion'> = {
  ...asked,
  id: 'poll11' as PollId,
  kind: 'motion',
  ask: {},
  settings: usualSettingsOf('motion'),
};
const shape: Shape = { poll: motion, counts: [51, 17, 9], voters: 84 };
const sent = { ballots: { round1: { choice: 'o0', n: 1 } } };

export const motionSamples = {
  phone: {
    motion: { view: phoneView({ poll: motion, counts: [0, 0, 0] }) },
    'motion-sent': { view: phoneView(shape), me: sent },
    'motion-closed': { view: phoneView({ ...shape, phase: 'closed' }), me: sent },
  } satisfies Record<State<'phone'>, Sample<PhoneView>>,
  screen: {
    motion: { view: screenView(shape) },
    'motion-closed': { view: screenView({ ...shape, phase: 'closed' }) },
    'motion-hidden': { view: screenView({ ...shape, isHidden: true }) },
  } satisfies Record<State<'screen'>, Sample<ScreenView>>,
  host: { motion: { view: hostView(shape) } } satisfies Record<State<'host'>, Sample<HostView>>,
  deck: { 'editing-motion': { view: hostView({ phase: 'draft' }, { deck: [motion, asked] }), editing: motion.id } },
};
