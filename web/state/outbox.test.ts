import { describe, expect, test } from 'vitest';
import type { PhoneView } from '#protocol/views';
import { createOutbox } from './outbox.ts';
import { createSession } from './session.ts';
import { meOf, receipt, round1, round2, seat, shelfOf, tallyOf, viewOf } from './session-seat.ts';

const refusal = { ok: false, code: 'round-closed' };

describe('a reload', () => {
  test('sends a tapped ballot again under its number and with the time of its tap', () => {
    const shelf = shelfOf();
    const before = seat(undefined, shelf);
    before.join({ [round1]: { choice: 'b', n: 1 } });
    void before.session.vote('a');
    const after = seat(undefined, shelf);
    expect(after.session.ballot.value).toEqual({ state: 'sending', choice: 'a' });
    after.join({ [round1]: { choice: 'b', n: 1 } });
    expect(after.sent.map(({ payload }) => payload)).toEqual([before.sent[0]?.payload]);
    expect(after.sent[0]?.payload.castAt).toBeDefined();
  });

  test('numbers a ballot that has never left after what was cast before', () => {
    const shelf = shelfOf();
    void seat(undefined, shelf).session.vote('a');
    const after = seat(undefined, shelf);
    after.join({ [round1]: { choice: 'b', n: 4 } });
    expect(after.sent.map(({ payload }) => payload.n)).toEqual([5]);
  });

  test('gives way to what was cast after it elsewhere', () => {
    const shelf = shelfOf();
    const before = seat(undefined, shelf);
    before.join({ [round1]: { choice: 'b', n: 1 } });
    void before.session.vote('a');
    const after = seat(undefined, shelf);
    after.join({ [round1]: { choice: 'b', n: 4 } });
    expect(after.sent).toEqual([]);
    expect(after.session.ballot.value).toEqual({ state: 'counted', choice: 'b' });
  });

  test('sends nothing that has its receipt, or was refused', async () => {
    for (const answer of [receipt(1), refusal]) {
      const shelf = shelfOf();
      const before = seat(undefined, shelf);
      before.join();
      void before.session.vote('a');
      await before.answer(0, answer);
      const after = seat(undefined, shelf);
      after.join();
      expect(after.sent).toEqual([]);
    }
  });
});

describe('two tabs of one phone', () => {
  test('[V2] never give one number to two choices, connected or not', () => {
    const shelf = shelfOf();
    const [one, other] = [seat(undefined, shelf), seat(undefined, shelf)];
    one.join();
    other.join();
    void one.session.vote('a');
    void other.session.vote('b');
    void one.session.vote('a');
    expect([...one.sent, ...other.sent].map(({ payload }) => [payload.choice, payload.n])).toEqual([
      ['a', 1],
      ['a', 3],
      ['b', 2],
    ]);
  });

  test('[V2] nor one that a receipt has come for', async () => {
    const shelf = shelfOf();
    const [one, other] = [seat(undefined, shelf), seat(undefined, shelf)];
    one.join();
    other.join();
    void one.session.vote('a');
    await one.answer(0, receipt(1));
    void other.session.vote('b');
    expect(other.sent[0]?.payload.n).toBe(2);
  });

  test('show the same: sending, and counted though only one was told', async () => {
    const shelf = shelfOf();
    const [one, other] = [seat(undefined, shelf), seat(undefined, shelf)];
    one.join();
    other.join();
    void one.session.vote('a');
    other.session.tabsChanged();
    expect(other.session.ballot.value).toEqual({ state: 'sending', choice: 'a' });
    await one.answer(0, receipt(1));
    other.session.tabsChanged();
    expect(other.session.ballot.value).toEqual({ state: 'counted', choice: 'a' });
  });

  test('send what the other one leaves behind when it is closed', () => {
    const shelf = shelfOf();
    const [one, other] = [seat(undefined, shelf), seat(undefined, shelf)];
    one.join();
    other.join();
    void one.session.vote('a');
    other.session.tabsChanged();
    expect(other.sent).toEqual([]);
    other.waits[0]?.run();
    expect(other.sent.map(({ payload }) => payload)).toEqual(one.sent.map(({ payload }) => payload));
  });

  test('write only what is new: they never answer each other without end', () => {
    const shelf = shelfOf();
    let writes = 0;
    const counting = {
      get: () => shelf.get(),
      set(text: string) {
        writes += 1;
        shelf.set(text);
      },
    };
    const [one, other] = [seat(undefined, counting), seat(undefined, counting)];
    one.join();
    other.join();
    void one.session.vote('a');
    const written = writes;
    other.session.tabsChanged();
    one.session.tabsChanged();
    other.session.tabsChanged();
    expect(writes).toBe(written);
  });
});

describe('several rounds', () => {
  test('each keep their newest choice until it is answered', async () => {
    const s = seat();
    s.join();
    void s.session.vote('a');
    void s.session.vote('b');
    await s.answer(0, null);
    await s.answer(1, null);
    s.session.receive.view(viewOf(2, tallyOf(0, 0, 0), { round: round2 }));
    void s.session.vote('a');
    s.session.setLink({ state: 'online' });
    const again = s.sent.slice(3).map(({ payload }) => [payload.round, payload.choice, payload.n]);
    expect(again).toEqual([
      [round1, 'b', 2],
      [round2, 'a', 1],
    ]);
  });

  test('a refusal of an earlier one is told on the next, once', async () => {
    const s = seat();
    s.join();
    void s.session.vote('a');
    s.session.receive.view(viewOf(2, tallyOf(0, 0, 0), { round: round2 }));
    expect(s.session.missed.value).toBeNull();
    await s.answer(0, refusal);
    expect(s.session.missed.value).toBe('round-closed');
    expect(s.session.ballot.value).toEqual({ state: 'none' });
    s.session.forgetMissed();
    expect(s.session.missed.value).toBeNull();
  });

  test('a refusal that was told while its question was on view is not told again', async () => {
    const s = seat();
    s.join();
    void s.session.vote('a');
    await s.answer(0, refusal);
    s.session.receive.view(viewOf(2, tallyOf(0, 0, 0), { round: round2 }));
    expect(s.session.missed.value).toBeNull();
  });
});

test('[W1] what the form was refused is told by the page that takes its place, until the next tap', () => {
  const view = viewOf(1, tallyOf(0, 0, 0));
  const session = createSession<PhoneView>(() => Promise.resolve(null), {
    view,
    me: meOf(),
    said: 'changed-meanwhile',
  });
  expect(session.ballot.value).toMatchObject({ state: 'refused', code: 'changed-meanwhile', choice: null });
  void session.vote('a');
  expect(session.ballot.value).toEqual({ state: 'sending', choice: 'a' });
});

describe('a browser that keeps nothing, or something else', () => {
  test.each([null, '', '{', '5', '{"round":"r1"}', '[null,3,{"round":1}]', '[{"round":"r1","choice":"a"}]'])(
    'is no obstacle: %j',
    (text) => {
      const shelf = { get: () => text, set: () => {} };
      const s = seat(undefined, shelf);
      s.join();
      void s.session.vote('a');
      void s.session.vote('b');
      expect(s.sent.map(({ payload }) => payload.n)).toEqual([1, 2]);
      expect(s.session.ballot.value).toEqual({ state: 'sending', choice: 'b' });
    },
  );

  test('what is kept stays small', () => {
    const shelf = shelfOf();
    const outbox = createOutbox(shelf);
    for (let round = 0; round < 200; round++) outbox.add({ round: `r${round}`, choice: 'a', n: 1 });
    expect(shelf.text?.length).toBeLessThan(1_000);
    expect(outbox.waiting.value.at(-1)?.round).toBe('r199');
  });
});

test('`me` of one round settles nothing in another', () => {
  const s = seat();
  s.join();
  void s.session.vote('a');
  s.session.receive.me(meOf({ [round2]: { choice: 'b', n: 9 } }));
  expect(s.session.ballot.value).toEqual({ state: 'sending', choice: 'a' });
});
