import { defaultGuard, defaultTalk } from '#protocol/chat';
import { defaultLook } from '#protocol/look';
import type { RoundId } from '#protocol/polls';
import type { Presence } from '#protocol/presence';
import type { Undoable } from '#protocol/undo';
import type { Ban, HostView, ModeratorView } from '#protocol/views';
import type { ConsoleView } from '../../host/console.ts';
import type { DeskStart } from '../../host/desk.tsx';
import { refusalWords } from '../../words/en/refusals.ts';
import { resultsWords } from '../../words/en/results.ts';
import type { StateOf } from '../states.ts';
import { stepAfter } from '../steps.ts';
import { decisionShapes, leadShapes } from './decisions.ts';
import { imagesSamples } from './kinds/images.ts';
import { motionSamples } from './kinds/motion.ts';
import { multipleSamples } from './kinds/multiple.ts';
import { numberSamples } from './kinds/number.ts';
import { pinSamples } from './kinds/pin.ts';
import { pointsSamples } from './kinds/points.ts';
import { quizSamples } from './kinds/quiz.ts';
import { rankingSamples } from './kinds/ranking.ts';
import { scaleSamples } from './kinds/scale.ts';
import { textSamples } from './kinds/text.ts';
import { wordsSamples } from './kinds/words.ts';
import { chatNews } from './lines.ts';
import { samplePolls } from './polls.ts';
import { questionSamples } from './questions.ts';
import { replayAt, sendReplay } from './replay.ts';
import { archived, decidedTwice, deck, earlier, third } from './rounds.ts';
import type { Sample } from './sample.ts';
import { hostView, sampleNow } from './views.ts';

/** A state of the host page: what it knows, and which of its parts is in front. */
export type HostSample = Sample<ConsoleView> & { readonly begin?: DeskStart };

const { usual } = samplePolls;

const undoable = (what: Undoable['what'], question: string = usual.question): Undoable[] => [
  { id: 'undo1', what, until: sampleNow + 8_000, question },
];

const here = (more: Partial<Presence>): Presence => ({
  voters: 128,
  voted: 86,
  waiting: 42,
  screens: 1,
  unproven: 0,
  inFlight: 0,
  dropped: 0,
  ...more,
});

const banned: Ban[] = [
  { number: 1, name: null, at: sampleNow - 60_000 },
  { number: 2, name: 'Ben', at: sampleNow - 2_000 },
];

function moderator(view: HostView): ModeratorView {
  const { passcode: _, deckVersion: _version, hostKeys: _keys, undo: _undo, ...rest } = view;
  return { ...rest, as: 'moderator' };
}

/** Hidden results are a setting of the poll, in the deck as in the round. */
function hidden(phase: 'open' | 'closing' | 'closed', more: Partial<HostView> = {}): HostView {
  const view = hostView({ phase, isHidden: true });
  return { ...view, deck: [...view.deck, ...deck.slice(1)], ...more };
}

export const hostSamples = {
  connecting: { view: null, link: { state: 'connecting' } },
  'no-poll': { view: hostView({ poll: null }), chat: chatNews.none },
  draft: { view: hostView({ phase: 'draft' }, { deck }) },
  open: { view: hostView({}, { deck }) },
  'open-hidden': { view: hidden('open') },
  'open-patterned': { view: hostView({}, { deck, look: { ...defaultLook, fill: 'patterned' } }) },
  'open-unproven': { view: hostView({}, { deck }), presence: here({ unproven: 41 }) },
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
  closing: { view: hidden('closing') },
  'closed-hidden': { view: hidden('closed') },
  closed: { view: hostView({ phase: 'closed' }, { deck }) },
  replay: { view: hostView({ phase: 'closed' }, { deck, earlier }), begin: { isReplaying: true }, send: sendReplay },
  'replay-on-screen': {
    view: hostView({ phase: 'closed' }, { deck, replay: replayAt(0.62) }),
    begin: { isReplaying: true },
    send: sendReplay,
  },
  'replay-hidden': { view: hidden('closed'), begin: { isReplaying: true }, send: sendReplay },
  'edited-after-round': {
    view: hostView(
      { phase: 'closed' },
      { deck: [{ ...usual, version: 2, question: 'Which language do you use most?' }] },
    ),
  },
  editing: { view: hostView({ phase: 'closed' }, { deck }), begin: { part: 'deck', editing: usual.id } },
  'editing-while-open': { view: hostView({}, { deck }), begin: { part: 'deck', editing: usual.id } },
  adding: { view: hostView({ phase: 'closed' }, { deck }), begin: { part: 'deck', editing: 'new' } },
  'earlier-rounds': { view: third(hostView({}, { deck, earlier })) },
  compare: { view: third(hostView({}, { deck, earlier: archived })), begin: { isComparing: true } },
  'compare-on-screen': {
    view: third(
      hostView({ phase: 'closed' }, { deck, earlier: archived, compare: ['early1' as RoundId, 'round1' as RoundId] }),
    ),
    begin: { isComparing: true },
  },
  'light-safe': { view: hostView({}, { deck }), presence: here({ voters: 80, waiting: 0 }) },
  'light-saving': { view: hostView({}, { deck }), presence: here({ inFlight: 12, dropped: 3 }) },
  'light-dropped': { view: hostView({}, { deck }), presence: here({ dropped: 3 }) },
  'light-nobody': {
    view: hostView({ counts: [0, 0, 0, 0, 0] }, { deck }),
    presence: here({ voters: 0, waiting: 0, screens: 0 }),
  },
  countdown: { view: hostView({ closesInS: 23 }, { deck }), presence: here({}) },
  'closing-late': {
    view: hidden('open'),
    presence: here({ voters: 128 }),
    act: (session) => {
      const view = hidden('closing');
      const tally = view.tally && { ...view.tally, tallyVersion: 2, ballots: view.tally.ballots + 3 };
      // The page counts from the close it has seen.
      stepAfter(50, () => session.receive.view({ ...view, version: 2 }));
      stepAfter(100, () => tally && session.receive.view({ ...view, version: 3, tally }));
    },
  },
  'undo-ban': {
    view: hostView({}, { deck, banned, undo: [{ id: 'undo1', what: 'ban', until: sampleNow + 8_000, name: 'Ben' }] }),
  },
  'undo-close': { view: hidden('closed', { undo: undoable('close') }) },
  'undo-remove': {
    view: hostView({ phase: 'closed' }, { deck, undo: undoable('remove', samplePolls.long.question) }),
  },
  'undo-refused': {
    view: hostView({ phase: 'closed' }, { deck }),
    begin: { trouble: refusalWords['undo-blocked'] },
  },
  'end-of-deck': {
    view: hostView({ phase: 'closed' }, { deck: deck.slice(0, 1) }),
    begin: { trouble: refusalWords['end-of-deck'] },
  },
  blank: { view: hostView({ phase: 'closed' }, { deck, blank: true }) },
  announcement: {
    view: hostView(
      {},
      { deck, announcement: { id: 'a1', text: 'Lunch is at 12:30.\nPlease leave your cups here.', at: sampleNow } },
    ),
    begin: { part: 'talk' },
  },
  help: { view: hostView({}, { deck }), begin: { isHelpOpen: true } },
  room: { view: hostView({}, { deck }), begin: { part: 'room' } },
  moderator: { view: moderator(hidden('open')), presence: here({}) },
  'moderator-talk': { view: moderator(hostView({}, { deck })), begin: { part: 'talk' } },
  offline: { view: hostView({}, { deck }), link: { state: 'reconnecting' } },
  'wrong-key': { view: null, link: { state: 'gone', code: 'wrong-key' } },
  'no-key': { view: null },
  'key-revoked': { view: null, link: { state: 'gone', code: 'key-revoked' } },
  gone: { view: hostView({}, { deck }), link: { state: 'gone', code: 'room-gone' } },
  'chat-off': { view: hostView({ chat: { enabled: false, onScreen: false } }, { deck }) },
  exporting: {
    view: hostView({ phase: 'closed' }, { deck }),
    begin: { exporting: { state: 'running', isSlow: true, progress: { rows: 41_873, of: 100_000 } } },
  },
  'export-failed': {
    view: hostView({ phase: 'closed' }, { deck }),
    begin: { exporting: { state: 'idle', told: resultsWords.noAnswer, isBad: true } },
  },
  'chat-full': { view: hostView({}, { deck }), chat: chatNews.full },
  'chat-queue': {
    view: hostView(
      {},
      { deck, talk: { ...defaultTalk, hold: true }, muted: [{ number: 1, name: 'Cem', at: sampleNow, until: null }] },
    ),
    chat: chatNews.queue,
    begin: { part: 'talk' },
  },
  'chat-rules': {
    view: hostView(
      {},
      { deck, guard: { ...defaultGuard, words: 'hold', languages: ['en', 'de'], ownWords: ['pineapple'] } },
    ),
    begin: { part: 'talk', areChatRulesOpen: true },
  },
  voices: {
    view: hostView({ phase: 'closed' }, { deck, voices: { round: 'round1' as RoundId, key: 'o4', voices: [] } }),
    chat: chatNews.parts,
  },
  ...multipleSamples.host,
  ...numberSamples.host,
  ...imagesSamples.host,
  ...pinSamples.host,
  ...wordsSamples.host,
  ...textSamples.host,
  ...scaleSamples.host,
  ...rankingSamples.host,
  ...pointsSamples.host,
  ...motionSamples.host,
  ...quizSamples.host,
  ...questionSamples.host,
  'decision-carried': { view: hostView(decisionShapes['decision-carried']) },
  'decision-hidden': { view: hostView(decisionShapes['decision-hidden']) },
  'decision-compare': { view: decidedTwice, begin: { isComparing: true } },
  'lead-decided': {
    view: hostView(leadShapes['lead-decided']),
    presence: here({ voters: 128, voted: 114, waiting: 14 }),
  },
} satisfies Record<StateOf<'host'>, HostSample>;
