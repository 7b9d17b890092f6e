import { defaultSettings, type PollId } from '#protocol/polls';
import type { HostView } from '#protocol/views';
import { draftOf, emptyDraft, type PollDraft } from '../../editor/draft.ts';
import type { FileStart } from '../../host/deck/deck-file.tsx';
import type { Editing } from '../../host/deck/drafts.ts';
import type { StateOf } from '../states.ts';
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
import { decidedPoll, samplePoll, samplePolls } from './polls.ts';
import { hostView } from './views.ts';

const { usual } = samplePolls;
const pause = samplePoll('Shall we take a break now?', ['Yes, please', 'No, go on'], {
  id: 'poll2' as PollId,
  settings: { ...defaultSettings, changeable: false, timeLimitS: 30 },
});
const projects = samplePoll(
  'When you think of the last three projects that you have finished, which of the following would have helped you most?',
  ['More time', 'More people', 'A better chair'],
  { id: 'poll3' as PollId, settings: { ...defaultSettings, results: 'hidden', timeLimitS: 120 } },
);
const motion = decidedPoll({ rule: '62.5%', quorum: 20 });
const hostile = { ...samplePolls.hostile, id: 'poll4' as PollId };

const deck = [usual, pause, projects];
const draft = hostView({ phase: 'draft' }, { deck });
const open = hostView({}, { deck });
const written: PollDraft = {
  ...draftOf(pause),
  question: 'Shall we take a break now, and a long one?',
  settings: { ...pause.settings, timeLimitS: 3 },
};

const deckText = `# Spring meeting

## Which language do you like best?
colour: red

- JavaScript
-Python
- Go
`;

export interface DeckSample {
  readonly view: HostView;
  readonly editing?: Editing;
  readonly drafts?: Readonly<Record<string, PollDraft>>;
  readonly file?: FileStart;
  /** A button that has been pressed, by its name. */
  readonly pressed?: (words: typeof import('../../words/en/deck.ts').deckWords) => string;
}

export const deckSamples = {
  list: { view: draft, drafts: { [projects.id]: { ...draftOf(projects), question: 'Half a quest' } } },
  'list-while-open': { view: open },
  'list-more': { view: draft, pressed: (words) => words.more(pause.question) },
  empty: { view: hostView({ poll: null }) },
  adding: { view: draft, editing: 'new' },
  'adding-between': {
    view: draft,
    drafts: { new: { ...emptyDraft(), question: 'What is for lunch?' } },
    pressed: (words) => words.addAfterOf(usual.question),
  },
  editing: { view: draft, editing: pause.id },
  'editing-changed': {
    view: draft,
    editing: pause.id,
    drafts: { [pause.id]: written },
    pressed: (words) => words.done,
  },
  'editing-running': {
    view: open,
    editing: usual.id,
    drafts: { [usual.id]: { ...draftOf(usual), question: 'Mine?' } },
  },
  'editing-conflict': {
    view: hostView({ phase: 'draft' }, { deck: [usual, { ...pause, version: 4, question: 'Coffee now?' }, projects] }),
    editing: pause.id,
    drafts: { [pause.id]: { ...written, settings: pause.settings } },
  },
  'editing-hostile-texts': {
    view: hostView({ phase: 'draft' }, { deck: [usual, hostile] }),
    editing: hostile.id,
    drafts: {},
  },
  'editing-decision': {
    view: hostView({ phase: 'draft' }, { deck: [{ ...motion, id: pause.id }, projects] }),
    editing: pause.id,
  },
  ...multipleSamples.deck,
  ...numberSamples.deck,
  ...imagesSamples.deck,
  ...pinSamples.deck,
  ...wordsSamples.deck,
  ...textSamples.deck,
  ...scaleSamples.deck,
  ...rankingSamples.deck,
  ...pointsSamples.deck,
  ...motionSamples.deck,
  ...quizSamples.deck,
  'left-over': { view: draft, drafts: { gone: written } },
  file: { view: draft, file: { text: deckText, loaded: null } },
  'file-problems': {
    view: draft,
    file: {
      text: deckText,
      loaded: {
        ok: false,
        code: 'bad-deck',
        problems: [
          { line: 4, problem: '"colour" is no setting: there are results, changes, phones and time.' },
          { line: 7, problem: 'After "-" comes a space.' },
        ],
      },
    },
  },
  'file-running': { view: open, file: { text: deckText, loaded: { ok: false, code: 'round-running' } } },
} satisfies Record<StateOf<'deck'>, DeckSample>;
