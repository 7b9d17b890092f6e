import { describe, expect, test } from 'vitest';
import { defaultLook } from '#protocol/look';
import type { ScreenView, Tally } from '#protocol/views';
import { createSession, type Send } from './session.ts';
import { meOf, round2, seat, tallyOf, updateOf, viewOf } from './session-seat.ts';

describe('the newest tally wins', () => {
  const arrivals = [
    (s: ReturnType<typeof seat>) => s.session.receive.update(updateOf(tallyOf(4, 3, 1))),
    (s: ReturnType<typeof seat>) => s.session.receive.update(updateOf(tallyOf(3, 2, 1))),
    (s: ReturnType<typeof seat>) => s.session.receive.view(viewOf(2, tallyOf(2, 1, 1))),
  ];
  const orders = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ];
  test.each(orders)('whatever order view and updates come in: %i %i %i', (...order) => {
    const s = seat();
    for (const index of order) arrivals[index]?.(s);
    expect(s.session.tally.value).toEqual(tallyOf(4, 3, 1));
    expect(s.session.view.value?.version).toBe(2);
  });

  test('an older view changes nothing', () => {
    const { session } = seat(viewOf(5, tallyOf(9, 5, 4)));
    session.receive.view(viewOf(4, tallyOf(2, 1, 1)));
    expect(session.view.value?.version).toBe(5);
    expect(session.tally.value).toEqual(tallyOf(9, 5, 4));
  });

  test('an update of another round is not shown', () => {
    const { session } = seat();
    session.receive.update(updateOf(tallyOf(50, 9, 9), round2));
    expect(session.tally.value).toEqual(tallyOf(0, 0, 0));
  });

  test('a new round begins with its own tally, although its version is smaller', () => {
    const { session } = seat(viewOf(1, tallyOf(40, 30, 10)));
    session.receive.view(viewOf(2, tallyOf(0, 0, 0), { round: round2 }));
    expect(session.tally.value).toEqual(tallyOf(0, 0, 0));
  });
});

describe('hidden results', () => {
  const bare = (tallyVersion: number, ballots: number): Tally => ({ tallyVersion, ballots });

  test('leave the page when the host hides them, but the number of ballots stays the newest', () => {
    const { session } = seat(viewOf(1, tallyOf(9, 5, 4)));
    session.receive.view(viewOf(2, bare(8, 8), { resultsShown: false }));
    expect(session.tally.value).toEqual(bare(9, 9));
  });

  test('an update that was under way when they were hidden shows no counts', () => {
    const { session } = seat(viewOf(2, bare(8, 8), { resultsShown: false }));
    session.receive.update(updateOf(tallyOf(10, 6, 4)));
    expect(session.tally.value).toEqual(bare(10, 10));
  });

  test('appear with the view that reveals them, and an update from before does not take them away', () => {
    const { session } = seat(viewOf(2, bare(8, 8), { resultsShown: false }));
    session.receive.view(viewOf(3, tallyOf(8, 5, 3)));
    session.receive.update(updateOf(bare(9, 9)));
    expect(session.tally.value).toEqual(tallyOf(8, 5, 3));
  });

  test('appear even if a newer number of ballots had come before that view', () => {
    const { session } = seat(viewOf(2, bare(8, 8), { resultsShown: false }));
    session.receive.update(updateOf(bare(9, 9)));
    session.receive.view(viewOf(3, tallyOf(8, 5, 3)));
    expect(session.tally.value).toEqual(tallyOf(8, 5, 3));
  });
});

describe('[V10] results after voting', () => {
  const without: Tally = { tallyVersion: 4, ballots: 4 };

  test('come with the view that follows the first ballot, and updates follow them', () => {
    const { session } = seat(viewOf(1, without));
    expect(session.tally.value?.counts).toBeUndefined();
    session.receive.view(viewOf(1, tallyOf(5, 3, 2)));
    session.receive.update(updateOf(tallyOf(6, 3, 3)));
    expect(session.tally.value).toEqual(tallyOf(6, 3, 3));
  });

  test('leave with a withdrawal, also when a newer update had come before', () => {
    const { session } = seat(viewOf(1, tallyOf(5, 3, 2)));
    session.receive.update(updateOf(tallyOf(6, 3, 3)));
    session.receive.view(viewOf(1, { tallyVersion: 5, ballots: 5 }));
    expect(session.tally.value).toEqual({ tallyVersion: 6, ballots: 6 });
  });
});

describe('what the server refuses', () => {
  test('[A3] a vote without a name is remembered, to be cast under one', async () => {
    const s = seat();
    s.join();
    void s.session.vote('b');
    await s.answer(0, { ok: false, code: 'name-required' });
    expect(s.session.ballot.value).toEqual({ state: 'refused', choice: null, tried: 'b', code: 'name-required' });
  });
});

describe('the key a page came with', () => {
  const screenOf = (): ScreenView => ({
    ...viewOf(1, null),
    as: 'screen',
    join: { url: '', fixed: false },
    look: defaultLook,
    logo: null,
    compare: null,
    replay: null,
  });

  test('[K3] is gone from a screen when it is revoked, and until a screen that was away is told anew', () => {
    const session = createSession<ScreenView>((async () => null) as Send, { view: screenOf() });
    const known = () => session.me.value?.key;
    session.setLink({ state: 'online' });
    session.receive.me({ ...meOf(), key: 2 });
    expect(known()).toBe(2);
    session.receive.me(meOf());
    expect(known()).toBeUndefined();
    session.receive.me({ ...meOf(), key: 2 });
    session.setLink({ state: 'reconnecting' });
    expect(known()).toBeUndefined();
  });
});

describe('own lines', () => {
  test('are known by the answer and by `me`', async () => {
    const s = seat();
    s.join();
    void s.session.say('Hello', 'id1');
    await s.answer(0, { ok: true, seq: 12 });
    s.session.receive.me({ ...meOf(), lines: [3] });
    expect([...s.session.ownLines.value].sort((a, b) => a - b)).toEqual([3, 12]);
  });
});
