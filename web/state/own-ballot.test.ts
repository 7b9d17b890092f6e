import { describe, expect, test } from 'vitest';
import { meOf, receipt, round1, round2, seat, tallyOf, viewOf } from './session-seat.ts';

describe('the own ballot', () => {
  test('[V2] is shown as sending at once and as counted with its receipt', async () => {
    const s = seat();
    s.join();
    void s.session.vote('a');
    expect(s.session.ballot.value).toEqual({ state: 'sending', choice: 'a' });
    await s.answer(0, receipt(1));
    expect(s.session.ballot.value).toEqual({ state: 'counted', choice: 'a' });
    s.session.setLink({ state: 'online' });
    expect(s.sent).toHaveLength(1);
  });

  test('carries the time of the tap by the server clock', () => {
    const s = seat();
    s.join();
    void s.session.vote('a');
    expect(Math.abs((s.sent[0]?.payload.castAt ?? 0) - 5_000)).toBeLessThan(1_000);
  });

  test('a changed choice takes the next number, and the late receipt of the first does not settle it', async () => {
    const s = seat();
    s.join({ [round1]: { choice: 'b', n: 6 } });
    void s.session.vote('a');
    void s.session.vote('b');
    expect(s.sent.map(({ payload }) => [payload.choice, payload.n])).toEqual([
      ['a', 7],
      ['b', 8],
    ]);
    await s.answer(0, receipt(7));
    expect(s.session.ballot.value).toEqual({ state: 'sending', choice: 'b' });
    await s.answer(1, receipt(8));
    expect(s.session.ballot.value).toEqual({ state: 'counted', choice: 'b' });
  });

  test('tapping the chosen option again sends nothing', async () => {
    const s = seat();
    s.join();
    void s.session.vote('a');
    void s.session.vote('a');
    await s.answer(0, receipt(1));
    void s.session.vote('a');
    expect(s.sent).toHaveLength(1);
  });

  test('[R2] goes again under the same number after the connection was lost', async () => {
    const s = seat();
    s.join();
    void s.session.vote('a');
    await s.answer(0, null);
    expect(s.session.ballot.value).toEqual({ state: 'sending', choice: 'a' });
    s.session.setLink({ state: 'online' });
    expect(s.sent[1]?.payload).toEqual(s.sent[0]?.payload);
    await s.answer(1, receipt(1));
    expect(s.session.ballot.value).toEqual({ state: 'counted', choice: 'a' });
  });

  test('a tap before the first connection waits for `me` and is numbered after what was cast before', () => {
    const s = seat();
    void s.session.vote('a');
    s.session.setLink({ state: 'online' });
    expect(s.sent).toHaveLength(0);
    s.session.receive.me(meOf({ [round1]: { choice: 'b', n: 4 } }));
    expect(s.sent.map(({ payload }) => payload.n)).toEqual([5]);
  });

  test('a receipt of a greater number leaves the truth to `me`', async () => {
    const s = seat();
    s.join();
    void s.session.vote('a');
    await s.answer(0, receipt(3));
    expect(s.session.ballot.value).toEqual({ state: 'none' });
    s.session.receive.me(meOf({ [round1]: { choice: 'b', n: 3 } }));
    expect(s.session.ballot.value).toEqual({ state: 'counted', choice: 'b' });
  });

  test('a refusal is told, and the ballot that counts stays marked', async () => {
    const s = seat();
    s.join({ [round1]: { choice: 'b', n: 1 } });
    void s.session.vote('a');
    await s.answer(0, { ok: false, code: 'round-closed' });
    expect(s.session.ballot.value).toEqual({ state: 'refused', choice: 'b', tried: 'a', code: 'round-closed' });
    void s.session.vote('a');
    expect(s.session.ballot.value).toEqual({ state: 'sending', choice: 'a' });
  });

  test('`busy` and `slow-down` only make it wait', async () => {
    const s = seat();
    s.join();
    void s.session.vote('a');
    await s.answer(0, { ok: false, code: 'busy', retryAfterMs: 700 });
    expect(s.session.ballot.value).toEqual({ state: 'sending', choice: 'a' });
    expect(s.waits.map(({ ms }) => ms)).toEqual([700]);
    s.waits[0]?.run();
    expect(s.sent[1]?.payload).toEqual(s.sent[0]?.payload);
  });

  test('of another round is not shown in this one', () => {
    const s = seat();
    s.join({ [round1]: { choice: 'a', n: 1 } });
    s.session.receive.view(viewOf(2, tallyOf(0, 0, 0), { round: round2 }));
    expect(s.session.ballot.value).toEqual({ state: 'none' });
  });

  test('stays known when `me` tells of another round, which it may do before the view that shows it', () => {
    const { session, join } = seat();
    join({ [round1]: { choice: 'a', n: 1 } });
    session.receive.me(meOf({ [round2]: { choice: 'b', n: 1 } }));
    expect(session.ballot.value).toEqual({ state: 'counted', choice: 'a' });
    session.receive.view(viewOf(2, tallyOf(0, 0, 0), { round: round2 }));
    expect(session.ballot.value).toEqual({ state: 'counted', choice: 'b' });
  });

  test('[V1] is counted when `me` says so, though the receipt has not come', () => {
    const { session, join } = seat();
    join();
    void session.vote('a');
    session.receive.me(meOf({ [round1]: { choice: 'a', n: 1 } }));
    expect(session.ballot.value).toEqual({ state: 'counted', choice: 'a' });
  });

  test('without an answer on a living connection it goes again under the same number', async () => {
    const { session, sent, waits, join, answer } = seat();
    join();
    void session.vote('a');
    await answer(0, null);
    waits[0]?.run();
    expect(sent[1]?.payload).toEqual(sent[0]?.payload);
  });

  test('a refusal is forgotten when voting goes on', async () => {
    const closed = viewOf(1, tallyOf(0, 0, 0));
    const { session, join, answer } = seat({
      ...closed,
      round: closed.round && { ...closed.round, phase: { phase: 'closed', openedAt: 1, closedAt: 2 } },
    });
    join({ [round1]: { choice: 'b', n: 1 } });
    void session.vote('a');
    await answer(0, { ok: false, code: 'round-closed' });
    expect(session.ballot.value).toMatchObject({ state: 'refused' });
    session.receive.view(viewOf(2, tallyOf(0, 0, 0)));
    expect(session.ballot.value).toEqual({ state: 'counted', choice: 'b' });
  });

  test('a withdrawal is a ballot without a choice', async () => {
    const s = seat();
    s.join({ [round1]: { choice: 'a', n: 1 } });
    void s.session.vote(null);
    expect(s.sent[0]?.payload).toMatchObject({ choice: null, n: 2 });
    await s.answer(0, receipt(2));
    expect(s.session.ballot.value).toEqual({ state: 'counted', choice: null });
  });
});
