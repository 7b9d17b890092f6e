import { describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import { attempt, given } from '../testing/given-orders.ts';
import { keyRecord, now, roomOf } from '../testing/room-samples.ts';
import { keyList } from './keys.ts';
import type { OrderOf } from './orders.ts';

const add: OrderOf<'key:add'> = { type: 'key:add', id: 'ben', label: 'Ben', rights: 'host' };
const two = given(roomOf(), [add]);
const revoke = (number: number, by: number | null): OrderOf<'key:revoke'> => ({ type: 'key:revoke', number, by });

describe('[I6] keys', () => {
  it('are numbered, labelled, and kept as a hash', () => {
    expect(two.hostKeys[1]).toEqual({
      number: 2,
      hash: 'hash-2',
      label: 'Ben',
      rights: 'host',
      createdAt: now,
      revokedAt: null,
      order: 'ben',
    });
    expect(attempt(roomOf(), add)).toMatchObject({ key: 2, changedKeys: [{ number: 2 }] });
  });

  it('of a repeated order are one', () => {
    expect(attempt(two, add)).toMatchObject({ ok: true, isChanged: false, key: 2 });
  });

  it('are listed without hash and without those that were revoked', () => {
    const state = given(two, [{ ...add, id: 'cleo', label: 'Cleo', rights: 'moderator' }, revoke(2, 1)]);
    expect(keyList(state)).toEqual([
      { number: 1, label: '', rights: 'host', createdAt: keyRecord(1).createdAt },
      { number: 3, label: 'Cleo', rights: 'moderator', createdAt: now },
    ]);
  });

  it('are revoked for good, also the first one; never one\u2019s own', () => {
    expect(attempt(two, revoke(2, 2))).toEqual({ ok: false, code: 'not-allowed' });
    const state = given(two, [revoke(1, 2)]);
    expect(state.hostKeys[0]).toMatchObject({ number: 1, revokedAt: now });
    expect(attempt(state, revoke(1, 2))).toMatchObject({ ok: true, isChanged: false });
    expect(attempt(given(two, [revoke(2, 1)]), add)).toEqual({ ok: false, code: 'no-such-key' });
  });

  it('of two hosts who revoke each other at once: one is left', () => {
    expect(attempt(given(two, [revoke(2, 1)]), revoke(1, 2))).toEqual({ ok: false, code: 'not-allowed' });
  });

  it('are never given out twice, and not without end', () => {
    const third = given(given(two, [revoke(2, 1)]), [{ ...add, id: 'cleo' }]);
    expect(third.hostKeys.at(-1)?.number).toBe(3);
    const inUse = Array.from({ length: limits.maxKeys }, (_, index) => keyRecord(index + 1));
    expect(attempt({ ...two, hostKeys: inUse }, add)).toEqual({ ok: false, code: 'too-many-keys' });
    const ever = Array.from({ length: limits.maxKeysEver }, (_, index) =>
      keyRecord(index + 1, index === 0 ? {} : { revokedAt: now }),
    );
    expect(attempt({ ...two, hostKeys: ever }, add)).toEqual({ ok: false, code: 'too-many-keys' });
  });
});
