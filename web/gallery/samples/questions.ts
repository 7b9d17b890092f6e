import type { Question, QuestionNews } from '#protocol/questions';
import { emojis } from '#protocol/reactions';
import type { HostView, PhoneView, ScreenView } from '#protocol/views';
import { questionsOf } from '../../questions/question-list.ts';
import { reactionsOf } from '../../reactions/reaction-counts.ts';
import type { Send, Session } from '../../state/session.ts';
import type { StateOf } from '../states.ts';
import type { HostSample } from './host.ts';
import type { Sample } from './sample.ts';
import { hostView, phoneView, sampleNow, screenView } from './views.ts';

const question = (id: number, votes: number, text: string, more: Partial<Question> = {}): Question => ({
  id,
  text,
  name: id % 3 === 0 ? null : (['Ana', 'Ben', 'Cleo', 'Dan'][id % 4] ?? null),
  at: sampleNow - id * 61_000,
  votes,
  standing: 'shown',
  ...more,
});

const shown: readonly Question[] = [
  question(1, 41, 'Will the slides be shared afterwards?'),
  question(2, 28, 'How does this behave when a thousand people vote in the same second?', { name: null }),
  question(3, 17, 'Which of these would you not do again, if you began today?'),
  question(4, 12, 'Is there a version for people who cannot use a phone in the hall?'),
  question(5, 9, 'What happens to what we write here, and for how long is it kept?'),
  question(6, 4, '<b>Bold</b> and \u202eback to front?\nWith a second line.'),
  question(7, 3, 'When is lunch?', {
    answeredAt: sampleNow - 5_000,
    answer: 'At half past twelve, on the ground floor.',
  }),
];
const held: readonly Question[] = [
  question(8, 0, 'May I ask something that is a little off the subject?', { standing: 'held' }),
  question(9, 0, 'Where are the slides?', { standing: 'held' }),
];
const long = question(
  10,
  230,
  'Considering that the last three of these events were moved at short notice, twice because of the hall and once because of the weather, and that many of us had booked trains that could not be given back: what is being done so that those who come from far away learn of such a change early enough, and who pays for what cannot be changed any more?',
);

const rules = { enabled: true, hold: false, anonymous: false };
const news = (questions: readonly Question[], own: QuestionNews['own'] = { asked: [], upvotes: [] }): QuestionNews => ({
  reset: true,
  questions,
  votes: [],
  gone: [],
  total: questions.filter(({ standing }) => standing === 'shown').length,
  own,
});
const sending =
  (list: QuestionNews): Send =>
  async (event) =>
    (event === 'questions:watch' ? { ok: true, news: list } : { ok: false, code: 'not-allowed' }) as never;

function tell(session: Session<ScreenView>, list: QuestionNews) {
  questionsOf(session);
  session.receive.questions?.(list);
}

const own = { asked: [4, 8], upvotes: [{ question: 2, up: true, n: 1 }] };
const asking = (view: PhoneView, more: object = {}): PhoneView => ({
  ...view,
  questions: { ...rules, ...more },
  reactions: true,
});
const staged = (view: ScreenView, stage: { list: boolean; pinned: number | null }): ScreenView => ({
  ...view,
  questions: rules,
  reactions: true,
  questionStage: stage,
});
const counts = { round: 'round1', counts: emojis.map((_, place) => 40 - place * 7) };
const steering = (view: HostView, more: Partial<HostView> = {}): HostView => ({
  ...view,
  questions: { ...rules, hold: true },
  reactions: true,
  ...more,
});
const consoleNews = news([
  ...shown,
  ...held,
  question(11, 6, 'Do we get the slides?', { merged: 1 }),
  question(12, 2, 'Something rude.', { standing: 'removed' }),
]);

/** What the audience asks, on every page. */
export const questionSamples = {
  phone: {
    reactions: { view: asking(phoneView()) },
    questions: {
      view: asking(phoneView()),
      me: { name: 'Ana' },
      send: sending(news([...shown, ...held.slice(0, 1)], own)),
    },
    'questions-none': {
      view: asking(phoneView({ poll: null }), { hold: true, anonymous: true }),
      send: sending(news([])),
    },
  } satisfies Partial<Record<StateOf<'phone'>, Sample<PhoneView>>>,
  screen: {
    questions: {
      view: staged(screenView(), { list: true, pinned: null }),
      act: (session) => tell(session, news(shown.slice(0, 6))),
    },
    'questions-pinned': {
      view: staged(screenView({ phase: 'closed' }), { list: true, pinned: 2 }),
      act: (session) => tell(session, news(shown.slice(0, 6))),
    },
    'questions-alone': {
      view: staged(screenView({ phase: 'closed' }), { list: false, pinned: 10 }),
      act: (session) => tell(session, news([long])),
    },
    'questions-none': {
      view: staged(screenView({ poll: null }), { list: true, pinned: null }),
      act: (session) => tell(session, news([])),
    },
    reactions: {
      view: { ...screenView(), reactions: true },
      act: (session) => {
        reactionsOf(session);
        session.receive.reactions?.(counts);
      },
    },
  } satisfies Partial<Record<StateOf<'screen'>, Sample<ScreenView>>>,
  host: {
    questions: {
      view: steering(hostView(), { questionStage: { list: true, pinned: 2 } }),
      presence: {
        voters: 128,
        voted: 86,
        waiting: 42,
        screens: 1,
        unproven: 0,
        inFlight: 0,
        dropped: 0,
        pace: { fast: 31, slow: 0, lost: 7 },
      },
      send: sending(consoleNews),
      begin: { part: 'asked', questions: 'open' },
    },
    'questions-held': {
      view: steering(hostView(), { muted: [{ number: 1, name: 'Cem', at: sampleNow, until: null }] }),
      send: sending(consoleNews),
      begin: { part: 'asked' },
    },
    'questions-none': {
      view: steering(hostView()),
      send: sending(news([])),
      begin: { part: 'asked', questions: 'open' },
    },
  } satisfies Partial<Record<StateOf<'host'>, HostSample>>,
};
