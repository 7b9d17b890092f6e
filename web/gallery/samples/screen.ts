import type { ShownVoices } from '#protocol/chat';
import type { RoundId } from '#protocol/polls';
import type { ScreenView } from '#protocol/views';
import type { StateOf } from '../states.ts';
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
import { lookSamples } from './looks.ts';
import { sampleCounts, samplePolls } from './polls.ts';
import { questionSamples } from './questions.ts';
import { replayAt, sendReplay } from './replay.ts';
import type { Sample } from './sample.ts';
import { screenView, viewsOf } from './views.ts';

const voices: ShownVoices = {
  round: 'round1' as RoundId,
  key: 'o4',
  voices: [
    { seq: 1, name: null, text: 'One afternoon was enough to feel at home.' },
    { seq: 2, name: null, text: 'It builds in the time it takes me to blink, and the binary just runs.' },
    { seq: 3, name: 'Ana', text: 'Small language, large standard library.' },
  ],
};
const noChat = { onScreen: false };

export const screenSamples = {
  connecting: { view: null, link: { state: 'connecting' } },
  waiting: { view: screenView({ poll: null }), presence: { voters: 0, voted: 0, screens: 1 }, chat: chatNews.none },
  'waiting-without-chat': { view: screenView({ poll: null, chat: noChat }) },
  draft: { view: screenView({ phase: 'draft' }) },
  open: { view: screenView() },
  'open-paused': { view: screenView() },
  'open-as-table': { view: screenView() },
  'open-first-seconds': {
    view: screenView({ counts: [0, 0, 1, 0, 0] }),
    presence: { voters: 2, voted: 1, screens: 1 },
  },
  'open-large-numbers': {
    view: screenView({ counts: [2843, 1907, 412, 3120, 1718] }),
    presence: { voters: 10_000, voted: 10_000, screens: 2 },
  },
  'open-without-chat': { view: screenView({ chat: noChat }) },
  'open-hidden': { view: screenView({ isHidden: true, counts: [5, 9, 2, 6, 1] }) },
  'open-two-options': { view: screenView({ poll: samplePolls.two }) },
  'open-eight-options': { view: screenView({ poll: samplePolls.eight }) },
  'open-twenty-options': { view: screenView({ poll: samplePolls.twenty }) },
  'open-fifty-options': { view: screenView({ poll: samplePolls.fifty, counts: sampleCounts(50, 3) }) },
  'open-long-texts': {
    view: screenView({
      poll: samplePolls.long,
      title: 'The twenty-third annual meeting of everyone who has a long title',
    }),
  },
  'open-wide-letters': { view: screenView({ poll: samplePolls.wide }) },
  'open-hostile-texts': {
    view: screenView({ poll: samplePolls.hostile, title: '<i>\u202emoor</i>' }),
    chat: chatNews.hostile,
  },
  'open-long-address': {
    view: {
      ...screenView(),
      join: { url: 'https://polls.informatik.university-of-somewhere.example/live/482913', fixed: true },
    },
  },
  ...lookSamples,
  closing: { view: screenView({ phase: 'closing' }) },
  closed: { view: screenView({ phase: 'closed' }) },
  'closed-hidden': { view: screenView({ phase: 'closed', isHidden: true }) },
  countdown: { view: screenView({ closesInS: 95 }) },
  'countdown-last-seconds': { view: screenView({ closesInS: 8 }) },
  locked: { view: { ...screenView({ closesInS: 28 }), lock: true } },
  'waiting-locked': { view: { ...screenView({ poll: null }), lock: true } },
  blank: { view: { ...screenView(), blank: true } },
  passcode: { view: null, link: { state: 'outside', code: 'passcode-required', isTrying: false } },
  'passcode-wrong': { view: null, link: { state: 'outside', code: 'wrong-passcode', isTrying: false } },
  help: { view: screenView(), me: { key: 1 } },
  'help-without-key': { view: screenView() },
  'end-of-deck': {
    view: screenView({ phase: 'closed' }),
    me: { key: 1 },
    send: async () => ({ ok: false, code: 'end-of-deck' }),
  },
  offline: { view: screenView(), link: { state: 'reconnecting' } },
  gone: { view: screenView(), link: { state: 'gone', code: 'room-gone' } },
  'chat-full': { view: screenView(), chat: chatNews.full },
  'chat-hostile-texts': { view: screenView(), chat: chatNews.hostile },
  'chat-parts': { view: screenView(), chat: chatNews.parts },
  voices: { view: screenView({ phase: 'closed' }, { voices }) },
  'voices-long-texts': {
    view: screenView(
      { phase: 'closed' },
      {
        voices: {
          ...voices,
          voices: Array.from({ length: 4 }, (_, seq) => ({ seq, name: 'A'.repeat(40), text: 'word '.repeat(56) })),
        },
      },
    ),
  },
  ...viewsOf(decisionShapes, screenView),
  ...viewsOf(leadShapes, screenView),
  ...multipleSamples.screen,
  ...numberSamples.screen,
  ...imagesSamples.screen,
  ...pinSamples.screen,
  ...wordsSamples.screen,
  ...textSamples.screen,
  ...scaleSamples.screen,
  ...rankingSamples.screen,
  ...pointsSamples.screen,
  ...motionSamples.screen,
  ...quizSamples.screen,
  ...questionSamples.screen,
  replay: { view: { ...screenView({ phase: 'closed' }), replay: replayAt(0.62) }, send: sendReplay },
  embed: { view: screenView() },
  'embed-join': { view: screenView() },
  'embed-waiting': { view: screenView({ poll: null }) },
  overlay: { view: screenView() },
  'overlay-twenty-options': { view: screenView({ poll: samplePolls.twenty }) },
  'overlay-waiting': { view: screenView({ poll: null }) },
  'overlay-passcode': { view: null, link: { state: 'outside', code: 'passcode-required', isTrying: false } },
} satisfies Record<StateOf<'screen'>, Sample<ScreenView>>;
