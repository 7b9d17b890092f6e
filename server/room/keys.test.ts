import { describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import { attempt, given } from '../testing/given-orders.ts';
import { keyRecord, now, roomOf } from '../testing/room-samples.ts';
import { keyList, mayShowKey } from './keys.ts';
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

  const refused = { ok: false, code: 'not-allowed' };
  const four = given(two, [
    { ...add, id: 'cleo', label: 'Cleo' },
    { ...add, id: 'dora', label: 'Dora', rights: 'moderator' },
  ]);

  it('are revoked for good', () => {
    const state = given(two, [revoke(2, 1)]);
    expect(state.hostKeys[1]).toMatchObject({ number: 2, revokedAt: now });
    expect(attempt(state, revoke(2, 1))).toMatchObject({ ok: true, isChanged: false });
    expect(attempt(state, add)).toEqual({ ok: false, code: 'no-such-key' });
  });

  it('are revoked by who had one before: never one\u2019s own, never the first', () => {
    for (const [number, by] of [
      [2, 1],
      [4, 1],
      [3, 2],
      [4, 3],
    ] as const)
      expect(attempt(four, revoke(number, by)), `${by} revokes ${number}`).toMatchObject({ isChanged: true });
    for (const [number, by] of [
      [1, 1],
      [2, 2],
      [1, 2],
      [2, 3],
      [1, 3],
      [3, 4],
      [2, null],
    ] as const)
      expect(attempt(four, revoke(number, by)), `${by} revokes ${number}`).toEqual(refused);
    expect(attempt(four, revoke(9, 1))).toEqual({ ok: false, code: 'no-such-key' });
  });

  it('are shown to who has them or had one before', () => {
    const shown = (by: number | null) => [1, 2, 3, 4].filter((number) => mayShowKey(four, by, number));
    expect([1, 2, 3, 4, null].map(shown)).toEqual([[1, 2, 3, 4], [2, 3, 4], [3, 4], [], []]);
    expect(mayShowKey(given(four, [revoke(2, 1)]), 2, 3)).toBe(false);
  });

  it('that were revoked have nothing to say: an order that waited for its turn is refused', () => {
    const order = { type: 'screen:blank', blank: true } as const;
    expect(attempt(four, { ...order, by: 2 })).toMatchObject({ ok: true });
    const state = given(four, [revoke(2, 1)]);
    for (const [by, wanted] of [
      [2, refused],
      [9, refused],
      [1, { ok: true }],
      [null, { ok: true }],
    ] as const)
      expect(attempt(state, { ...order, by }), `${by}`).toMatchObject(wanted);
    expect(attempt(state, order)).toMatchObject({ ok: true });
    expect(attempt(state, revoke(3, 2))).toEqual(refused);
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
