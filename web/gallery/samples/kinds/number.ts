import { labelOf } from '#protocol/kinds/index';
import type { NumberAsk, NumberSummary } from '#protocol/kinds/number';
import { number as facts } from '#protocol/kinds/number';
import type { PollId, PollOf, RoundId } from '#protocol/polls';
import type { HostView, PhoneView, RoundSummary, ScreenView } from '#protocol/views';
import type { numberStates } from '../../kind-states/number.ts';
import type { HostSample } from '../host.ts';
import { samplePoll } from '../polls.ts';
import type { Sample } from '../sample.ts';
import { hostView, phoneView, type Shape, screenView } from '../views.ts';

type State<P extends keyof typeof numberStates> = (typeof numberStates)[P][number];

const ask: NumberAsk = { ...facts.usualAsk, unit: 'm', right: null };
const right = { value: 330, tolerance: 10 };
const pollOf = (more: Partial<NumberAsk> = {}, question = 'How high is the Eiffel Tower, with its antenna?') =>
  ({
    ...samplePoll(question, []),
    id: 'poll8' as PollId,
    kind: 'number',
    ask: { ...ask, ...more },
  }) satisfies PollOf<'number'>;

const edges = Array.from({ length: 18 }, (_, place) => 150 + place * 20);
const keys = edges.map((from) => `${from}..${from + 19}`);
const counts = [1, 0, 2, 4, 3, 7, 12, 9, 18, 14, 6, 5, 2, 3, 0, 1, 0, 2];
const ballots = 89;
const spread = { least: 150, low: 276, median: 318, high: 341, most: 500, mean: 313.584_27 };
const tally = (summary: NumberSummary) => ({ keys, ballots, summary });
const shape: Shape = { poll: pollOf(), counts, tally: tally({ spread }) };
const told: Shape & { readonly poll: PollOf<'number'> } = {
  ...shape,
  poll: pollOf({ right }),
  phase: 'closed',
  tally: tally({ spread, within: 11 }),
};
const years = pollOf({ min: 0, max: 60, unit: 'years' }, 'For how long have you been doing what you do?');
const few: Shape = {
  poll: pollOf({ unit: '' }, 'How many cups of coffee have you had today?'),
  counts: [4, 11, 9, 3, 1],
  tally: {
    keys: ['0', '1', '2', '3', '4'],
    ballots: 28,
    summary: { spread: { least: 0, low: 1, median: 1, high: 2, most: 4, mean: 1.5 } },
  },
};
const far: Shape = {
  poll: pollOf({ unit: '' }, 'How many people live in this town, and in all the villages that belong to it?'),
  counts: [2, 5, 9, 21, 33, 28, 12, 7, 6],
  tally: {
    keys: ['..9999', ...[1, 2, 3, 4, 5, 6, 7].map((n) => `${n}0000..${n}9999`), '80000..'],
    ballots: 123,
    summary: { spread: { least: 12, low: 38_250, median: 47_000, high: 56_000, most: 900_000_000, mean: 7_364_112.4 } },
  },
};
const empty: Shape = { poll: pollOf(), counts: [], tally: { keys: [], ballots: 0, summary: { spread: null } } };
const run = (
  at: number,
  { poll = pollOf(), counts = [], tally: said }: Shape & { readonly poll?: PollOf<'number'> },
): RoundSummary => ({
  id: (at === 2 ? 'round1' : 'early1') as RoundId,
  number: at,
  phase: 'closed',
  question: poll.question,
  kind: 'number',
  ask: poll.ask,
  keys: said?.keys ?? [],
  labels: (said?.keys ?? []).map((key) => labelOf(poll, key)),
  counts,
  ballots: said?.ballots ?? 0,
  ...(said?.summary ? { summary: said.summary } : {}),
  archived: false,
});
const second = (view: HostView): HostView => ({ ...view, round: view.round && { ...view.round, number: 2 } });
/** Before anybody had talked about it: further apart, with some who were far off. */
const first = run(1, {
  poll: pollOf({ right }),
  counts: [6, 9, 14, 11, 8, 3, 0, 4, 5],
  tally: {
    keys: [...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `${n}00..${n}99`), '900..'],
    ballots: 60,
    summary: { spread: { least: 100, low: 262, median: 371, high: 505, most: 3_000, mean: 473.2 }, within: 3 },
  },
});
const sent = { ballots: { round1: { choice: '300', n: 1 } } };
const hidden = { ...shape, isHidden: true };

export const numberSamples = {
  phone: {
    number: { view: phoneView(empty) },
    'number-unread': { view: phoneView(empty), draft: 'three hundred' },
    'number-range': { view: phoneView({ ...hidden, poll: years }), draft: '12' },
    'number-sent': { view: phoneView(shape), me: sent },
    'number-hidden': { view: phoneView(hidden), me: sent },
    'number-closed': { view: phoneView({ ...shape, phase: 'closed' }), me: sent },
    'number-closed-right': { view: phoneView(told), me: sent },
  } satisfies Record<State<'phone'>, Sample<PhoneView>>,
  screen: {
    number: { view: screenView(shape) },
    'number-empty': { view: screenView(empty) },
    'number-hidden': { view: screenView(hidden) },
    'number-right': { view: screenView(told) },
    'number-far-off': { view: screenView(far) },
    'number-few': { view: screenView(few) },
    'number-contrast': {
      view: { ...screenView(told), look: { ...screenView(told).look, theme: 'contrast' } },
    },
    'number-compare': { view: screenView(told, { compare: [first, run(2, told)] }) },
  } satisfies Record<State<'screen'>, Sample<ScreenView>>,
  host: {
    number: { view: hostView({ ...shape, poll: pollOf({ right }), tally: tally({ spread, within: 11 }) }) },
    'number-compare': {
      view: second(hostView(told, { earlier: [first] })),
      begin: { isComparing: true },
    },
  } satisfies Record<State<'host'>, HostSample>,
  deck: {
    'editing-number': {
      view: hostView({ phase: 'draft' }, { deck: [pollOf({ right, min: 0 })] }),
      editing: 'poll8' as PollId,
    },
  },
};
