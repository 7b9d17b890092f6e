import type { PollId, RoundId } from '#protocol/polls';
import type { HostView, RoundSummary } from '#protocol/views';
import type { StateOf } from '../states.ts';
import { chatNews } from './lines.ts';
import { sampleCounts, samplePoll, samplePolls } from './polls.ts';
import type { Sample } from './sample.ts';
import { hostView } from './views.ts';

const { usual } = samplePolls;

const deck = [
  usual,
  samplePoll('Shall we take a break now?', ['Yes, please', 'No, go on'], { id: 'poll2' as PollId }),
  samplePoll(
    'When you think of the last three projects that you have finished, which of the following would have helped you most?',
    ['More time', 'More people', 'A better chair'],
    { id: 'poll3' as PollId },
  ),
];

const earlier: RoundSummary[] = [2, 1].map((number) => ({
  id: `early${number}` as RoundId,
  number,
  phase: 'closed',
  question: usual.question,
  labels: usual.options.map(({ label }) => label),
  counts: sampleCounts(usual.options.length, number / 2),
  archived: false,
  ballots: sampleCounts(usual.options.length, number / 2).reduce((total, count) => total + count, 0),
}));

const third = (view: HostView): HostView => ({ ...view, round: view.round && { ...view.round, number: 3 } });

export const hostSamples = {
  connecting: { view: null, link: { state: 'connecting' } },
  'no-poll': { view: hostView({ poll: null }), chat: chatNews.none },
  draft: { view: hostView({ phase: 'draft' }, { deck }) },
  open: { view: hostView({}, { deck }) },
  'open-hidden': { view: hostView({ isHidden: true }, { deck }) },
  'open-unproven': { view: hostView({}, { deck }), presence: { voters: 128, voted: 95, screens: 1, unproven: 41 } },
  'open-twenty-options': { view: hostView({ poll: samplePolls.twenty }) },
  'open-long-texts': {
    view: hostView({
      poll: samplePolls.long,
      title: 'The twenty-third annual meeting of everyone who has a long title',
    }),
  },
  'open-hostile-texts': {
    view: hostView({ poll: samplePolls.hostile, title: '<i>\u202emoor</i>' }),
    chat: chatNews.hostile,
  },
  closing: { view: hostView({ phase: 'closing', isHidden: true }, { deck }) },
  'closed-hidden': { view: hostView({ phase: 'closed', isHidden: true }, { deck }) },
  closed: { view: hostView({ phase: 'closed' }, { deck }) },
  'edited-after-round': {
    view: hostView(
      { phase: 'closed' },
      { deck: [{ ...usual, version: 2, question: 'Which language do you use most?' }] },
    ),
  },
  editing: { view: hostView({ phase: 'closed' }, { deck }) },
  'editing-while-open': { view: hostView({}, { deck }) },
  adding: { view: hostView({ phase: 'closed' }, { deck }) },
  'earlier-rounds': { view: third(hostView({}, { deck, earlier })) },
  offline: { view: hostView({}, { deck }), link: { state: 'reconnecting' } },
  'wrong-key': { view: null, link: { state: 'gone', code: 'wrong-key' } },
  'no-key': { view: null },
  gone: { view: hostView({}, { deck }), link: { state: 'gone', code: 'room-gone' } },
  'chat-off': { view: hostView({ chat: { enabled: false, onScreen: false } }, { deck }) },
  'chat-full': { view: hostView({}, { deck }), chat: chatNews.full },
} satisfies Record<StateOf<'host'>, Sample<HostView>>;
