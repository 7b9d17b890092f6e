import { defaultLook } from '#protocol/look';
import type { PollId, PollOf } from '#protocol/polls';
import type { PhoneView, ScreenView } from '#protocol/views';
import type { wordsStates } from '../../kind-states/words.ts';
import type { HostSample } from '../host.ts';
import { samplePoll } from '../polls.ts';
import type { Sample } from '../sample.ts';
import { hostView, phoneView, type Shape, screenView } from '../views.ts';
import { type Said, sendAnswers, tallyOf } from './answers.ts';

type State<P extends keyof typeof wordsStates> = (typeof wordsStates)[P][number];

const asked = samplePoll('What makes a good meeting?', []);
const words: PollOf<'words'> = { ...asked, id: 'poll8' as PollId, kind: 'words', ask: { max: 3, hold: false } };
const held: PollOf<'words'> = { ...words, ask: { max: 3, hold: true } };

const said: Said = [
  ['coffee', 34],
  ['an agenda', 28],
  ['short', 27],
  ['listening', 19],
  ['Biscuits', 14],
  ['a clear end', 12],
  ['humour', 11],
  ['fewer people', 9],
  ['decisions', 9],
  ['windows', 8],
  ['silence', 6],
  ['preparation', 6],
  ['no laptops', 5],
  ['Zuhören', 4],
  ['respect', 4],
  ['notes afterwards', 4],
  ['C#', 3],
  ['שקט', 3],
  ['naps', 3],
  ['🍪', 3],
  ['standing up', 2],
  ['walking', 2],
  ['a good chair', 2],
  ['punctuality', 2],
  ['cake', 1],
  ['Kuchen', 1],
  ['questions', 1],
  ['trust', 1],
  ['daylight', 1],
  ['none at all', 1],
];
const first: Said = said.slice(0, 1).map(([text]) => [text, 1]);
const many: Said = Array.from({ length: 400 }, (_, index) => {
  const [text = ''] = said[index % said.length] ?? [];
  return [index < said.length ? text : `${text} ${Math.floor(index / said.length) + 1}`, Math.max(1, 90 - index)];
});
const long: Said = [
  ['Donaudampfschifffahrtskapitän', 9],
  ['a room with a view and a door', 8],
  ['wwwwwwwwwwwwwwwwwwwwwwwwwwwwww', 3],
  ['<b>bold</b>', 2],
  ...said.slice(4, 14),
];

const shape = (of: Said, more: Shape = {}): Shape => ({ poll: words, tally: tallyOf(of, { ballots: 92 }), ...more });
const usual = shape(said);
const empty = shape([], { tally: { keys: [], counts: [], ballots: 0 } });
const sent = { ballots: { round1: { choice: 'coffee,no laptops', n: 1 } } };
const waiting: Said = [
  ['cake', 4],
  ['a word that nobody has looked at', 1],
  ['Kuchen', 1],
];
const summary = { held: 3, removed: 2 };

export const wordsSamples = {
  phone: {
    words: { view: phoneView(empty) },
    'words-written': { view: phoneView(usual), draft: ['coffee', 'no laptops'] },
    'words-too-long': { view: phoneView(usual), draft: ['coffee', 'that everybody has read what was sent'] },
    'words-sent': { view: phoneView(usual), me: sent },
    'words-held': { view: phoneView({ ...usual, poll: held }), draft: ['coffee'] },
    'words-closed': { view: phoneView({ ...usual, phase: 'closed' }), me: sent },
  } satisfies Record<State<'phone'>, Sample<PhoneView>>,
  screen: {
    words: { view: screenView(usual) },
    'words-first': { view: screenView(shape(first, { tally: tallyOf(first, { ballots: 1 }) })) },
    'words-many': {
      view: screenView(
        shape(many, { tally: tallyOf(many, { ballots: 18_204, rest: { keys: 99_600, weight: 99_600 } }) }),
      ),
    },
    'words-long': { view: screenView(shape(long)) },
    'words-hidden': { view: screenView({ ...usual, isHidden: true, counts: [92] }) },
    'words-closed': { view: screenView({ ...usual, phase: 'closed' }) },
    'words-contrast': { view: screenView(usual, { look: { ...defaultLook, theme: 'contrast' } }) },
  } satisfies Record<State<'screen'>, Sample<ScreenView>>,
  host: {
    words: { view: hostView(shape(said, { tally: tallyOf(said, { ballots: 92, summary }) })), send: sendAnswers(said) },
    'words-held': {
      view: hostView(shape(said, { poll: held, tally: tallyOf(said, { ballots: 92, summary }) })),
      send: sendAnswers(waiting),
    },
    'words-removed': {
      view: hostView(shape(said, { tally: tallyOf(said, { ballots: 92, summary }) })),
      begin: { answers: 'removed' },
      send: sendAnswers(waiting.slice(0, 2)),
    },
  } satisfies Record<State<'host'>, HostSample>,
  deck: {
    'editing-words': { view: hostView({ phase: 'draft' }, { deck: [words] }), editing: words.id },
  },
};
