import type { PollId, RoundId } from '#protocol/polls';
import { emojis } from '#protocol/reactions';
import { type ClientEvent, clientEvents, type Sent } from '#protocol/schemas';
import type { Party } from './party.ts';

export const events = Object.keys(clientEvents) as ClientEvent[];

/** One payload per event that this room takes, from somebody who may send it. */
export function goodPayloads({ poll, round }: Party): { readonly [E in ClientEvent]: Sent<E> } {
  const named = { poll: poll.id as PollId, round: round() as RoundId };
  return {
    vote: { round: named.round, choice: poll.options[0]?.id, n: 1 },
    chat: { text: 'hello', id: 'line-1' },
    name: { name: 'Ana' },
    team: { team: 0 },
    'poll:open': named,
    'poll:close': named,
    'poll:reveal': named,
    'poll:hide': named,
    'poll:rerun': named,
    'poll:show': { poll: named.poll },
    'deck:add': { question: 'Coffee?', options: ['Yes', 'No'] },
    'deck:edit': {
      ...named,
      version: 1,
      question: 'Dinner?',
      options: [{ label: 'A' }, { label: 'B' }],
      settings: poll.settings,
    },
    'poll:countdown': { ...named, seconds: 30 },
    'step:forward': { seen: { shown: named.poll, round: named.round, phase: 'open', resultsShown: true } },
    'step:back': { seen: { shown: named.poll, round: named.round, phase: 'open', resultsShown: true } },
    'deck:duplicate': { poll: named.poll, id: 'copy' },
    'deck:move': { poll: named.poll, after: null },
    // Gone already: done.
    'deck:remove': { poll: 'nothing', version: 1 },
    announce: { id: 'news-1', text: 'Back at ten' },
    'screen:blank': { blank: true },
    'screen:look': { theme: 'dark' },
    'screen:compare': { poll: named.poll, rounds: null },
    'screen:replay': { poll: named.poll, round: null },
    'screen:board': { show: null },
    'round:replay': named,
    'round:answers': { ...named, of: 'shown' },
    'answer:remove': { ...named, key: 'ice cream' },
    'answer:approve': { ...named, key: 'ice cream' },
    'answer:restore': { ...named, key: 'ice cream' },
    'answer:hold': { ...named, hold: true },
    'room:title': { title: 'Another title' },
    'room:lock': { lock: false },
    'room:passcode': { passcode: null },
    'room:names': { names: 'optional' },
    'room:language': { language: 'de' },
    'room:teams': { how: 'nobody' },
    undo: { id: 'step-1' },
    'key:add': { label: 'Ben', rights: 'moderator', id: 'key-1' },
    'key:show': { number: 1 },
    'key:revoke': { number: 99 },
    'voter:ban': { line: 1 },
    'voter:unban': { number: 1 },
    'chat:rules': { enabled: true, onScreen: true },
    'chat:remove': { seq: 1 },
    'chat:restore': { seq: 1 },
    'chat:approve': { seq: 1 },
    'chat:report': { seq: 1 },
    'chat:older': { before: 9 },
    'chat:deeds': { before: 9 },
    voice: { round: named.round, text: 'Because' },
    'screen:voices': { ...named, key: null },
    'voter:mute': { line: 1, minutes: 5 },
    'voter:unmute': { number: 1 },
    ask: { text: 'Why?', id: 'ask-1' },
    upvote: { question: 1, up: true, n: 1 },
    'questions:watch': { watch: true },
    'questions:rules': { hold: false },
    'question:approve': { question: 1 },
    'question:remove': { question: 1 },
    'question:restore': { question: 1 },
    'question:answered': { question: 1, answered: true },
    'question:answer': { question: 1, text: 'Because.' },
    'question:merge': { question: 1, into: 2 },
    'question:pin': { question: null },
    'screen:questions': { show: false },
    react: { emoji: emojis[0] },
    'reactions:rules': { enabled: true },
    pace: { pace: 'fast' },
    hello: null,
  };
}

const deep = JSON.parse(`${'['.repeat(3_000)}${']'.repeat(3_000)}`) as unknown;
const polluting = JSON.parse(
  '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
) as unknown;
const long = 'x'.repeat(14_000);

/** What no event takes as its payload. `undefined`: the payload is missing. */
export const badPayloads: readonly [what: string, payload: unknown][] = [
  ['nothing at all', undefined],
  ['null', null],
  ['a number', 7],
  ['a text', 'text'],
  ['a long text', long],
  ['true', true],
  ['an empty list', []],
  ['a list', ['a', null, {}]],
  ['an empty object', {}],
  ['a list in a list in a list', deep],
  ['keys of the prototype', polluting],
  ['bytes', Buffer.from('bytes')],
  ['bytes within', { poll: Buffer.from('x'), round: Buffer.from('x'), text: Buffer.from('x'), name: Buffer.from('x') }],
  ['a placeholder of bytes', { _placeholder: true, num: 0 }],
];

/** What takes the place of each field in turn. */
export const badValues: readonly unknown[] = [
  undefined,
  null,
  -1,
  0,
  1.5,
  1e300,
  '',
  ' ',
  '\u200b',
  long,
  '../../etc/passwd',
  '__proto__',
  true,
  [],
  [null],
  [[]],
  {},
  { length: 3 },
  polluting,
  Buffer.from('bytes'),
];
