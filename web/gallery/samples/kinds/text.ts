import type { PollId, PollOf, RoundId } from '#protocol/polls';
import type { PhoneView, ScreenView } from '#protocol/views';
import type { textStates } from '../../kind-states/text.ts';
import { stepAfter } from '../../steps.ts';
import type { HostSample } from '../host.ts';
import { samplePoll } from '../polls.ts';
import type { Sample } from '../sample.ts';
import { hostView, phoneView, type Shape, screenView } from '../views.ts';
import { type Said, sendAnswers, tallyOf } from './answers.ts';

type State<P extends keyof typeof textStates> = (typeof textStates)[P][number];

const asked = samplePoll('What should we do differently next year?', []);
const text: PollOf<'text'> = { ...asked, id: 'poll9' as PollId, kind: 'text', ask: { hold: false } };
const held: PollOf<'text'> = { ...text, ask: { hold: true } };

const longest =
  'Start later, end earlier, and leave the afternoon free for whatever people want to talk about: the best conversations of this year happened on the stairs, and nobody wrote them down. Next year somebody should stand there with a notebook, or at least with a plate of biscuits for all.';

const said: Said = [
  ['More time between the talks', 7],
  ['Let the second room hear the first one', 1],
  [longest, 1],
  ['Fewer slides.\nMore stories.', 2],
  ['A stage light that does not blind the speaker', 1],
  ['Name badges one can read from two metres away', 3],
  ['Nothing, it was lovely', 4],
  ['Vegetarian lunch without having to ask', 2],
  ['A quiet room', 1],
  ['Publish the questions that were asked beforehand, so that people can think before they answer', 1],
];
const many: Said = Array.from({ length: 90 }, (_, index) => {
  const [line = ''] = said[index % said.length] ?? [];
  return [index < said.length ? line : `${line} (${index})`, 1];
});
const hostile: Said = [
  ['<script>alert(1)</script>', 1],
  ['=HYPERLINK("http://example.org")', 1],
  ['اكتب أقل وتحدث أكثر من فضلك', 1],
  [`Z${'\u0300'.repeat(4)}a${'\u0301'.repeat(4)}l${'\u0302'.repeat(4)}go`, 1],
  ['w'.repeat(280), 1],
  ['👩‍👩‍👧‍👦 🎉 🍪', 1],
];

const shape = (of: Said, more: Shape = {}): Shape => ({ poll: text, tally: tallyOf(of, { ballots: 23 }), ...more });
const usual = shape(said);
const sent = { ballots: { round1: { choice: 'Fewer slides.\nMore stories.', n: 1 } } };
const summary = { held: 2, removed: 0 };

const next = (view: PhoneView): PhoneView => ({
  ...view,
  version: view.version + 1,
  round: view.round && { ...view.round, id: 'round2' as RoundId },
});
const written = 'More time between the talks, and a second pot of';
/** The host goes on while somebody is writing: once the form has been there. */
const goingOn = (to: PhoneView): Sample<PhoneView> => ({
  view: phoneView(usual),
  draft: written,
  act: (session) => stepAfter(0, () => session.receive.view(next(to))),
});

export const textSamples = {
  phone: {
    text: { view: phoneView(shape([], { tally: { keys: [], counts: [], ballots: 0 } })) },
    'text-written': { view: phoneView(usual), draft: written },
    'text-too-long': { view: phoneView(usual), draft: `${longest} And tea.` },
    'text-sent': { view: phoneView(usual), me: sent },
    'text-held': { view: phoneView({ ...shape([]), poll: held }), draft: 'More time' },
    'text-closed': { view: phoneView({ ...usual, phase: 'closed' }), me: sent },
    'text-moved': goingOn(phoneView(usual)),
    'text-left': goingOn(phoneView()),
  } satisfies Record<State<'phone'>, Sample<PhoneView>>,
  screen: {
    text: { view: screenView(usual) },
    'text-first': { view: screenView(shape(said.slice(0, 1), { tally: tallyOf(said.slice(0, 1), { ballots: 7 }) })) },
    'text-many': {
      view: screenView(shape(many, { tally: tallyOf(many, { ballots: 412, rest: { keys: 310, weight: 322 } }) })),
    },
    'text-hostile': { view: screenView(shape(hostile)) },
    'text-hidden': { view: screenView({ ...usual, isHidden: true, counts: [23] }) },
    'text-closed': { view: screenView({ ...usual, phase: 'closed' }) },
  } satisfies Record<State<'screen'>, Sample<ScreenView>>,
  host: {
    text: { view: hostView(usual), send: sendAnswers(said) },
    'text-held': {
      view: hostView(shape(said, { poll: held, tally: tallyOf(said, { ballots: 23, summary }) })),
      send: sendAnswers(said.slice(2, 4)),
    },
  } satisfies Record<State<'host'>, HostSample>,
  deck: {
    'editing-text': { view: hostView({ phase: 'draft' }, { deck: [text] }), editing: text.id },
  },
};
