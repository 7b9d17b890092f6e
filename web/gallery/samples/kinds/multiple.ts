import type { PollId, PollOf } from '#protocol/polls';
import type { HostView, PhoneView, ScreenView } from '#protocol/views';
import type { multipleStates } from '../../kind-states/multiple.ts';
import { samplePoll } from '../polls.ts';
import type { Sample } from '../sample.ts';
import { hostView, phoneView, type Shape, screenView } from '../views.ts';

type State<P extends keyof typeof multipleStates> = (typeof multipleStates)[P][number];

const asked = samplePoll('Which of these would you like to hear more about?', [
  'What the disk really promises',
  'Maps without servers',
  'Readable from the last row',
  'Ten years of one codebase',
  'The cost of a broadcast',
]);
const multiple: PollOf<'multiple'> = {
  ...asked,
  id: 'poll7' as PollId,
  kind: 'multiple',
  ask: { min: 1, max: 3 },
};
const shape: Shape = { poll: multiple, counts: [31, 52, 44, 12, 23], tally: { ballots: 74 } };
const sent = { ballots: { round1: { choice: 'o1,o2', n: 1 } } };

export const multipleSamples = {
  phone: {
    multiple: { view: phoneView({ ...shape, counts: [0, 0, 0, 0, 0], tally: { ballots: 0 } }) },
    'multiple-picked': { view: phoneView(shape), draft: ['o0', 'o3'] },
    'multiple-full': { view: phoneView(shape), me: sent, draft: ['o0', 'o3', 'o4'] },
    'multiple-sending': { view: phoneView(shape), act: (session) => session.vote('o0,o3') },
    'multiple-sent': { view: phoneView(shape), me: sent },
    'multiple-hidden': { view: phoneView({ ...shape, isHidden: true }), me: sent },
    'multiple-closed': { view: phoneView({ ...shape, phase: 'closed' }), me: sent },
  } satisfies Record<State<'phone'>, Sample<PhoneView>>,
  screen: {
    multiple: { view: screenView(shape) },
    'multiple-closed': { view: screenView({ ...shape, phase: 'closed' }) },
  } satisfies Record<State<'screen'>, Sample<ScreenView>>,
  host: { multiple: { view: hostView(shape) } } satisfies Record<State<'host'>, Sample<HostView>>,
  deck: {
    'editing-multiple': { view: hostView({ phase: 'draft' }, { deck: [asked, multiple] }), editing: multiple.id },
  },
};
