import { describe, expect, it } from 'vitest';
import type { VoterId } from '#protocol/polls';
import { outcomeOf } from '../testing/given-orders.ts';
import { type State, seen, states } from '../testing/room-phases.ts';
import { drink, lunch, pollId, roundId } from '../testing/room-samples.ts';
import type { Order, OrderType } from './orders.ts';
import { type Actor, rights } from './rights.ts';

const poll = lunch.id;
const round = roundId('lunch-1');
const ben = 'ben' as VoterId;
const named = { poll, round };
const options = ['Yes', 'No'];
const edit = {
  poll,
  version: 1,
  question: 'Dinner?',
  options: [{ label: 'A' }, { label: 'B' }],
  settings: lunch.settings,
};
const steerers = ['host', 'remote'];
const moderators = ['host', 'moderator'];
const host = ['host'];

/** The outcomes are those of `outcomeOf`. */
type Row = readonly [
  who: readonly string[],
  order: (state: State) => Order,
  draft: string,
  open: string,
  hiddenOpen: string,
  closing: string,
  hidden: string,
  closed: string,
];
const keeps = ['draft', 'open+', 'open', 'closing', 'closed', 'closed+'] as const;

const refused = 'bad-payload';
const noAnswers = ['no-such-round', refused, refused, refused, refused, refused] as const;

const table: { readonly [E in OrderType]: Row } = {
  'poll:open': [
    steerers,
    (at) => ({ type: 'poll:open', poll, round: at === 'draft' ? null : round }),
    'open+',
    'same',
    'same',
    'open',
    'open',
    'open+',
  ],
  'poll:close': [
    steerers,
    () => ({ type: 'poll:close', ...named }),
    'no-such-round',
    'closed+',
    'closing',
    'same',
    'same',
    'same',
  ],
  'poll:reveal': [
    steerers,
    () => ({ type: 'poll:reveal', ...named }),
    'no-such-round',
    'same',
    'open+',
    'closed+',
    'closed+',
    'same',
  ],
  'poll:hide': [
    steerers,
    () => ({ type: 'poll:hide', ...named }),
    'no-such-round',
    'open',
    'same',
    'same',
    'same',
    'closed',
  ],
  'poll:rerun': [
    host,
    () => ({ type: 'poll:rerun', ...named }),
    'no-such-round',
    'open+',
    'open',
    'open',
    'open',
    'open+',
  ],
  'poll:show': [
    steerers,
    () => ({ type: 'poll:show', poll: drink.id }),
    'draft',
    'round-running',
    'round-running',
    'draft',
    'draft',
    'draft',
  ],
  'poll:countdown': [
    steerers,
    () => ({ type: 'poll:countdown', ...named, seconds: 30 }),
    'no-such-round',
    'open+',
    'open',
    'round-closed',
    'round-closed',
    'round-closed',
  ],
  'step:forward': [
    steerers,
    (at) => ({ type: 'step:forward', seen: seen[at] }),
    'open+',
    'closed+',
    'closing',
    'closed+',
    'closed+',
    'draft',
  ],
  'step:back': [
    steerers,
    (at) => ({ type: 'step:back', seen: seen[at] }),
    'start-of-deck',
    'round-running',
    'round-running',
    'start-of-deck',
    'start-of-deck',
    'start-of-deck',
  ],
  'screen:blank': [steerers, () => ({ type: 'screen:blank', blank: true }), ...keeps],
  'screen:look': [host, () => ({ type: 'screen:look', order: 'sorted' }), ...keeps],
  'screen:compare': [
    host,
    () => ({ type: 'screen:compare', poll, rounds: [round, roundId('lunch-2')] }),
    'no-such-round',
    'round-running',
    'round-running',
    'round-running',
    'no-such-round',
    'no-such-round',
  ],
  'screen:replay': [
    steerers,
    () => ({ type: 'screen:replay', ...named, from: 0, isPlaying: true }),
    'no-such-round',
    'round-running',
    'round-running',
    'round-running',
    'results-hidden',
    'closed+',
  ],
  'screen:board': [
    steerers,
    () => ({ type: 'screen:board', show: 'leaderboard' }),
    'no-scores',
    'round-running',
    'round-running',
    'round-running',
    'no-scores',
    'no-scores',
  ],
  'deck:add': [host, () => ({ type: 'deck:add', question: 'Coffee?', options }), ...keeps],
  'deck:edit': [
    host,
    () => ({ type: 'deck:edit', ...edit }),
    'draft',
    'round-running',
    'round-running',
    'round-running',
    'closed',
    'closed+',
  ],
  'deck:duplicate': [host, () => ({ type: 'deck:duplicate', poll, id: pollId('copy') }), ...keeps],
  'deck:move': [host, () => ({ type: 'deck:move', poll, after: drink.id }), ...keeps],
  'deck:remove': [
    host,
    () => ({ type: 'deck:remove', poll, version: 1 }),
    'draft',
    'round-running',
    'round-running',
    'round-running',
    'draft',
    'draft',
  ],
  'voter:mute': [
    moderators,
    () => ({ type: 'voter:mute', voter: ben, name: 'Ben', about: { line: 1 }, minutes: 5 }),
    ...keeps,
  ],
  'voter:unmute': [moderators, () => ({ type: 'voter:unmute', number: 1 }), ...keeps],
  'chat:rules': [moderators, () => ({ type: 'chat:rules', enabled: false }), ...keeps],
  announce: [moderators, () => ({ type: 'announce', id: 'news', text: 'Back at ten' }), ...keeps],
  'room:title': [host, () => ({ type: 'room:title', title: 'Another' }), ...keeps],
  'room:lock': [host, () => ({ type: 'room:lock', lock: true }), ...keeps],
  'room:passcode': [host, () => ({ type: 'room:passcode', passcode: 'open sesame' }), ...keeps],
  'room:names': [host, () => ({ type: 'room:names', names: 'required' }), ...keeps],
  'room:language': [host, () => ({ type: 'room:language', language: 'de' }), ...keeps],
  'room:teams': [host, () => ({ type: 'room:teams', how: 'deal', names: ['Foxes', 'Owls'] }), ...keeps],
  undo: [host, () => ({ type: 'undo', id: 'step-1' }), 'undo-blocked', 'open+', 'open', 'open', 'open', 'undo-blocked'],
  'key:add': [host, () => ({ type: 'key:add', id: 'key', label: 'Ben', rights: 'host' }), ...keeps],
  'key:revoke': [host, () => ({ type: 'key:revoke', number: 2, by: 1 }), ...keeps],
  'voter:ban': [moderators, () => ({ type: 'voter:ban', voter: ben, name: 'Ben' }), ...keeps],
  'voter:unban': [moderators, () => ({ type: 'voter:unban', number: 1 }), ...keeps],
  'questions:rules': [moderators, () => ({ type: 'questions:rules', hold: true }), ...keeps],
  'question:pin': [moderators, () => ({ type: 'question:pin', question: 3 }), ...keeps],
  'screen:questions': [['host', 'remote', 'moderator'], () => ({ type: 'screen:questions', show: true }), ...keeps],
  'reactions:rules': [moderators, () => ({ type: 'reactions:rules', enabled: false }), ...keeps],
  // A choice is no answer in one's own words; for those: answers.test.ts.
  'answer:remove': [moderators, () => ({ type: 'answer:remove', ...named, key: 'cake' }), ...noAnswers],
  'answer:approve': [moderators, () => ({ type: 'answer:approve', ...named, key: 'cake' }), ...noAnswers],
  'answer:restore': [moderators, () => ({ type: 'answer:restore', ...named, key: 'cake' }), ...noAnswers],
  'answer:hold': [moderators, () => ({ type: 'answer:hold', ...named, hold: true }), ...noAnswers],
};

describe.each(Object.entries(table))('%s', (type, [who, orderFor, ...outcomes]) => {
  const actors: readonly Actor[] = ['phone', 'screen', 'remote', 'moderator', 'host'];
  const cases = (Object.keys(states) as State[]).flatMap((name, index) =>
    actors.map((actor) => [name, actor, who.includes(actor) ? outcomes[index] : 'not-allowed'] as const),
  );

  it.each(cases)('in %s by a %s: %s', (name, actor, wanted) => {
    // The door asks the same table before it applies anything.
    const may = rights[type as OrderType].includes(actor);
    expect(may ? outcomeOf(states[name], orderFor(name)) : 'not-allowed').toBe(wanted);
  });
});
