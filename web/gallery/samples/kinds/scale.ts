import { labelOf } from '#protocol/kinds/index';
import { type ScaleAsk, stepsOf } from '#protocol/kinds/scale';
import type { PollId, PollOf, RoundId } from '#protocol/polls';
import type { HostView, PhoneView, RoundSummary, ScreenView } from '#protocol/views';
import type { scaleStates } from '../../kind-states/scale.ts';
import { samplePoll } from '../polls.ts';
import type { Sample } from '../sample.ts';
import { hostView, phoneView, type Shape, screenView } from '../views.ts';

type State<P extends keyof typeof scaleStates> = (typeof scaleStates)[P][number];

const asked = samplePoll('How sure are you that we are on the right way?', []);
const scaleOf = (ask: Partial<ScaleAsk>): PollOf<'scale'> => ({
  ...asked,
  id: 'poll8' as PollId,
  kind: 'scale',
  ask: { from: 1, to: 5, low: 'Not at all', high: 'Very much', ...ask },
});
const scale = scaleOf({});
const eleven = {
  ...scaleOf({ from: 0, to: 10, low: 'Never', high: 'At any time' }),
  id: 'poll12' as PollId,
  question: 'Would you tell a friend to come here?',
};
const longEnds = scaleOf({
  low: 'I have no idea what anybody here has been talking about',
  high: 'I could stand up now and explain all of it to everyone here',
});

function shapeOf(poll: PollOf<'scale'>, counts: readonly number[]): Shape {
  const steps = stepsOf(poll.ask);
  const ballots = counts.reduce((sum, count) => sum + count, 0);
  const sum = steps.reduce((total, step, place) => total + step * (counts[place] ?? 0), 0);
  const summary = { mean: ballots === 0 ? null : sum / ballots };
  return { poll, keys: steps.map(String), counts, tally: { ballots, summary } };
}

const shape = shapeOf(scale, [4, 9, 21, 38, 16]);
const ten = shapeOf(eleven, [2, 0, 1, 3, 4, 9, 8, 17, 22, 14, 8]);
const sent = { ballots: { round1: { choice: '4', n: 1 } } };

function run(number: number, { poll, counts = [], tally }: Shape): RoundSummary {
  return {
    id: `run${number}` as RoundId,
    number,
    phase: 'closed',
    question: poll?.question ?? '',
    kind: 'scale',
    ask: poll?.ask ?? {},
    keys: stepsOf(scale.ask).map(String),
    labels: stepsOf(scale.ask).map((step) => labelOf(scale, String(step))),
    counts,
    ballots: tally?.ballots ?? 0,
    ...(tally?.summary ? { summary: tally.summary } : {}),
    archived: false,
  };
}

const closed = { ...shape, phase: 'closed' as const };

export const scaleSamples = {
  phone: {
    scale: { view: phoneView(shapeOf(scale, [0, 0, 0, 0, 0])) },
    'scale-sending': { view: phoneView(shape), act: (session) => session.vote('4') },
    'scale-sent': { view: phoneView(shape), me: sent },
    'scale-eleven': { view: phoneView(ten), me: sent },
    'scale-hidden': { view: phoneView({ ...shape, isHidden: true }), me: sent },
    'scale-closed': { view: phoneView(closed), me: sent },
  } satisfies Record<State<'phone'>, Sample<PhoneView>>,
  screen: {
    scale: { view: screenView(shape) },
    'scale-closed': { view: screenView(closed) },
    'scale-eleven': { view: screenView(ten) },
    'scale-hidden': { view: screenView({ ...shape, isHidden: true }) },
    'scale-long-ends': { view: screenView({ ...shape, poll: longEnds }) },
    'scale-compare': {
      view: screenView(closed, { compare: [run(1, shapeOf(scale, [11, 24, 30, 12, 4])), run(2, shape)] }),
    },
  } satisfies Record<State<'screen'>, Sample<ScreenView>>,
  host: {
    scale: { view: hostView(shape, { earlier: [run(0, shapeOf(scale, [11, 24, 30, 12, 4]))] }) },
  } satisfies Record<State<'host'>, Sample<HostView>>,
  deck: { 'editing-scale': { view: hostView({ phase: 'draft' }, { deck: [scale, eleven] }), editing: scale.id } },
};
