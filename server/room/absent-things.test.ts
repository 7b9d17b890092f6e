import { describe, expect, it } from 'vitest';
import type { PollId, VoterId } from '#protocol/polls';
import { outcomeOf } from '../testing/given-orders.ts';
import { keyRecord, lunch, now, phases, pollId, roomOf, roundId, roundOf } from '../testing/room-samples.ts';
import type { Order } from './orders.ts';

const poll = lunch.id;
const round = roundId('lunch-1');
const ana = 'ana' as VoterId;
const state = {
  ...roomOf([roundOf(lunch, phases.open)], { banned: [{ number: 1, voter: ana, name: 'Ana', at: now }] }),
  hostKeys: [keyRecord(1), keyRecord(2, { rights: 'moderator' })],
};

describe('orders about what is not there', () => {
  const nothing = 'nothing' as PollId;
  it.each<[Order, string]>([
    [{ type: 'poll:countdown', poll: nothing, round, seconds: 30 }, 'no-such-poll'],
    [{ type: 'poll:countdown', poll, round: roundId('nothing'), seconds: 30 }, 'no-such-round'],
    [{ type: 'deck:duplicate', poll: nothing, id: pollId('copy') }, 'no-such-poll'],
    [{ type: 'deck:move', poll: nothing, after: null }, 'no-such-poll'],
    [{ type: 'deck:move', poll, after: nothing }, 'no-such-poll'],
    [{ type: 'deck:remove', poll: nothing, version: 1 }, 'same'],
    [{ type: 'undo', id: 'nothing' }, 'undo-too-late'],
    [{ type: 'key:revoke', number: 9, by: 1 }, 'no-such-key'],
    [{ type: 'voter:ban', voter: ana, name: null }, 'same'],
    [{ type: 'voter:unban', number: 9 }, 'no-such-ban'],
    [{ type: 'round:time-up', round: roundId('nothing') }, 'no-such-round'],
    [{ type: 'announce', id: 'nothing', text: null }, 'same'],
  ])('%j: %s', (order, wanted) => {
    expect(outcomeOf(state, order)).toBe(wanted);
  });
});
