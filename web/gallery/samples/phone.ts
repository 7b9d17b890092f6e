import { defaultSettings } from '#protocol/polls';
import type { PhoneView } from '#protocol/views';
import type { StateOf } from '../states.ts';
import { chatNews } from './lines.ts';
import { sampleCounts, samplePoll, samplePolls } from './polls.ts';
import type { Sample } from './sample.ts';
import { phoneView } from './views.ts';

const voted = { ballots: { round1: { choice: 'o1', n: 1 } } };
const finalChoice = samplePoll('Which language do you like best?', ['JavaScript', 'C#', 'PHP', 'Python', 'Go'], {
  settings: { ...defaultSettings, changeable: false, results: 'live' },
});

export const phoneSamples = {
  connecting: { view: null, link: { state: 'connecting' } },
  'no-poll': { view: phoneView({ poll: null }) },
  draft: { view: phoneView({ phase: 'draft' }) },
  open: { view: phoneView() },
  'open-sending': { view: phoneView(), act: (session) => session.vote('o3') },
  'open-voted': { view: phoneView(), me: voted },
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
  offline: { view: phoneView(), me: voted, link: { state: 'reconnecting' } },
  gone: { view: phoneView(), link: { state: 'gone', code: 'no-such-room' } },
  'chat-off': { view: phoneView({ chat: { enabled: false } }) },
  'chat-full': { view: phoneView(), chat: chatNews.full },
  'chat-hostile-texts': { view: phoneView(), chat: chatNews.hostile },
} satisfies Record<StateOf<'phone'>, Sample<PhoneView>>;
