import { defaultTalk } from '#protocol/chat';
import { defaultSettings, type Poll, type RoundId } from '#protocol/polls';
import type { PhoneView } from '#protocol/views';
import type { Barrier } from '../../state/session.ts';
import type { StateOf } from '../states.ts';
import { stepAfter } from '../steps.ts';
import { decisionShapes } from './decisions.ts';
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
import { sampleCounts, samplePoll, samplePolls } from './polls.ts';
import { questionSamples } from './questions.ts';
import type { Sample } from './sample.ts';
import { phoneView, sampleNow, viewsOf } from './views.ts';

const voted = { ballots: { round1: { choice: 'o1', n: 1 } } };
const finalChoice = samplePoll('Which language do you like best?', ['JavaScript', 'C#', 'PHP', 'Python', 'Go'], {
  settings: { ...defaultSettings, changeable: false, results: 'live' },
});

const afterVoting = samplePoll('Which language do you like best?', ['JavaScript', 'C#', 'PHP', 'Python', 'Go'], {
  settings: { ...defaultSettings, phones: 'after-voting' },
});
/** Of a server that is newer than this page. */
const unknownPoll = { ...samplePolls.usual, kind: 'hologram' } as unknown as Poll;
const presence = { voters: 128, voted: 86, screens: 1 };
const said = (text: string) => ({ id: 'said1', text, at: sampleNow });

const outside = (code: Barrier, isTrying = false): Sample<PhoneView> => ({
  view: null,
  link: { state: 'outside', code, isTrying },
});

/** Votes are kept with names. */
const named = (view: PhoneView): PhoneView => ({
  ...view,
  names: 'required',
  round: view.round && { ...view.round, named: true },
});

/** The host has asked anew meanwhile. */
const nextRound = (view: PhoneView): PhoneView => ({
  ...view,
  version: view.version + 1,
  round: view.round && { ...view.round, id: 'round2' as RoundId },
});

export const phoneSamples = {
  connecting: { view: null, link: { state: 'connecting' } },
  'no-poll': { view: phoneView({ poll: null }) },
  draft: { view: phoneView({ phase: 'draft' }) },
  open: { view: phoneView() },
  'open-sending': { view: phoneView(), act: (session) => session.vote('o3') },
  'open-voted': { view: phoneView(), me: voted },
  'open-paused': { view: phoneView(), me: voted },
  'open-final-choice': { view: phoneView({ poll: finalChoice }), me: voted },
  'open-refused': {
    view: phoneView(),
    me: voted,
    send: async () => ({ ok: false, code: 'not-saved' }),
    act: (session) => session.vote('o3'),
  },
  'open-hidden': { view: phoneView({ isHidden: true }) },
  'open-hidden-voted': { view: phoneView({ isHidden: true }), me: voted },
  'open-two-options': { view: phoneView({ poll: samplePolls.two }), me: voted },
  'open-twenty-options': { view: phoneView({ poll: samplePolls.twenty }), me: voted },
  'open-fifty-options': { view: phoneView({ poll: samplePolls.fifty, counts: sampleCounts(50, 3) }), me: voted },
  'open-long-texts': {
    view: phoneView({
      poll: samplePolls.long,
      title: 'The twenty-third annual meeting of everyone who has a long title',
    }),
    me: voted,
  },
  'open-hostile-texts': { view: phoneView({ poll: samplePolls.hostile, title: '<i>\u202emoor</i>' }), me: voted },
  closing: { view: phoneView({ phase: 'closing' }), me: voted },
  closed: { view: phoneView({ phase: 'closed' }), me: voted },
  'closed-hidden': { view: phoneView({ phase: 'closed', isHidden: true }), me: voted },
  'closed-no-ballots': { view: phoneView({ phase: 'closed', counts: [0, 0, 0, 0, 0] }) },
  countdown: { view: phoneView({ closesInS: 42 }), me: voted },
  'countdown-last-seconds': { view: phoneView({ closesInS: 7, poll: samplePolls.twenty }) },
  'countdown-over': { view: phoneView({ closesInS: 0 }) },
  'after-voting': { view: { ...phoneView({ poll: afterVoting }), tally: { tallyVersion: 1, ballots: 0 } }, presence },
  'after-voting-voted': { view: phoneView({ poll: afterVoting }), me: voted },
  announcement: { view: { ...phoneView(), announcement: said('Lunch is served on the ground floor at 12:30.') } },
  'announcement-long': {
    view: {
      ...phoneView(),
      announcement: said(
        'We go on in the large hall on the second floor.\nThe lifts are slow: please take the stairs if you can, and leave the first two rows free for those who cannot. Who parked a blue van in front of gate 3 is asked to move it before the lorry with the pianos arrives.',
      ),
    },
    me: voted,
  },
  'names-required': { view: named(phoneView()), me: { ...voted, name: 'Ana' } },
  'name-asked': {
    view: named(phoneView()),
    send: async () => ({ ok: false, code: 'name-required' }),
    act: (session) => session.vote('o3'),
  },
  'name-asked-late': {
    view: named(phoneView()),
    send: async () => ({ ok: false, code: 'name-required' }),
    act(session) {
      void session.vote('o3');
      stepAfter(0, () => session.receive.view(nextRound(named(phoneView()))));
    },
  },
  missed: {
    view: phoneView(),
    send: async () => ({ ok: false, code: 'round-closed' }),
    act(session) {
      void session.vote('o3');
      session.receive.view(nextRound(phoneView()));
    },
  },
  passcode: outside('passcode-required'),
  'passcode-wrong': outside('wrong-passcode'),
  'passcode-too-often': outside('slow-down'),
  locked: outside('room-locked', true),
  offline: { view: phoneView(), me: voted, link: { state: 'reconnecting' } },
  'no-server': {
    view: null,
    link: { state: 'connecting' },
    unsent: { question: samplePolls.usual.question, said: ['PHP'] },
  },
  gone: { view: phoneView(), link: { state: 'gone', code: 'no-such-room' } },
  'chat-off': { view: phoneView({ chat: { enabled: false } }) },
  'chat-full': { view: phoneView(), chat: chatNews.full },
  'chat-hostile-texts': { view: phoneView(), chat: chatNews.hostile },
  'chat-parts': {
    view: { ...phoneView(), talk: { ...defaultTalk, hold: true, slowS: 10 } },
    chat: chatNews.parts,
    me: {
      lines: [30, 31],
      held: [
        { seq: 30, at: sampleNow, text: 'May we ask about the budget?', why: 'approval' },
        { seq: 31, at: sampleNow, text: 'I was surprised.', why: 'reveal' },
      ],
    },
  },
  'chat-paused': { view: { ...phoneView(), talk: { ...defaultTalk, paused: true } } },
  'chat-names-required': { view: { ...phoneView(), talk: { ...defaultTalk, names: 'required' } } },
  voice: { view: { ...phoneView({ isHidden: true }), talk: { ...defaultTalk, voices: true } }, me: voted },
  ...viewsOf(decisionShapes, phoneView),
  'kind-not-loaded': { view: phoneView({ poll: unknownPoll }) },
  ...multipleSamples.phone,
  ...numberSamples.phone,
  ...imagesSamples.phone,
  ...pinSamples.phone,
  ...wordsSamples.phone,
  ...textSamples.phone,
  ...scaleSamples.phone,
  ...rankingSamples.phone,
  ...pointsSamples.phone,
  ...motionSamples.phone,
  ...quizSamples.phone,
  ...questionSamples.phone,
} satisfies Record<StateOf<'phone'>, Sample<PhoneView>>;
