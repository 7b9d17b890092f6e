import { describe, expect, test } from 'vitest';
import type { Ack } from '#protocol/events';
import { defaultSettings, type OptionId, type PollId, type RoomCode, type RoundId } from '#protocol/polls';
import type { Me, PhoneView, ScreenView, Tally, Update } from '#protocol/views';
import { createSession, type Send } from './session.ts';

const keys = ['a', 'b'] as OptionId[];
const round1 = 'r1' as RoundId;
const round2 = 'r2' as RoundId;

function viewOf(version: number, tally: Tally | null, { round = round1, resultsShown = true } = {}): PhoneView {
  return {
    as: 'phone',
    now: 0,
    announcement: null,
    names: 'optional',
    lock: false,
    blank: false,
    version,
    room: { code: '482913' as RoomCode, title: 'Room' },
    poll: {
      id: 'p1' as PollId,
      version: 1,
      kind: 'choice',
      question: 'A or B?',
      options: keys.map((id) => ({ id, label: id })),
      settings: { ...defaultSettings, changeable: true, results: resultsShown ? 'live' : 'hidden' },
    },
    round: { id: round, number: 1, phase: { phase: 'open', openedAt: 1, closesAt: null }, resultsShown },
    keys,
    tally,
    chat: { enabled: true, onScreen: true },
  };
}
const tallyOf = (tallyVersion: number, a: number, b: number): Tally => ({
  tallyVersion,
  ballots: a + b,
  counts: [a, b],
});
const updateOf = (tally: Tally, round = round1): Update => ({ round, ...tally });
const meOf = (ballots: Me['ballots'] = {}): Me => ({ name: null, ballots, lines: [], now: 5_000 });

/** A session whose server answers when the test says so. */
function seat(view = viewOf(1, tallyOf(0, 0, 0))) {
  const sent: { payload: { choice: string | null; n: number; castAt?: number }; answer: (ack: Ack | null) => void }[] =
    [];
  const waits: { run: () => void; ms: number }[] = [];
  const send = ((_event: string, payload: never) =>
    new Promise((answer) => sent.push({ payload, answer: answer as never }))) as Send;
  const session = createSession<PhoneView>(send, { view }, (run, ms) => waits.push({ run, ms }));
  return {
    session,
    sent,
    waits,
    join(ballots?: Me['ballots']) {
      session.setLink({ state: 'online' });
      session.receive.me(meOf(ballots));
    },
    async answer(index: number, ack: object | null) {
      sent[index]?.answer(ack as Ack | null);
      await Promise.resolve();
      await Promise.resolve();
    },
  };
}
const receipt = (n: number, tallyVersion = n) => ({ ok: true, round: round1, n, tallyVersion });

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

describe('the own ballot', () => {
  test('[V2] is shown as sending at once and as counted with its receipt', async () => {
    const s = seat();
    s.join();
    void s.session.vote('a');
    expect(s.session.ballot.value).toEqual({ state: 'sending', choice: 'a' });
    await s.answer(0, receipt(1));
    expect(s.session.ballot.value).toEqual({ state: 'counted', choice: 'a' });
    expect(s.session.unsent.value).toBeNull();
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

  test('a ballot taken up after a reload keeps its number', () => {
    const s = seat();
    s.session.resume({ round: round1, choice: 'a', n: 2 });
    s.join({ [round1]: { choice: 'b', n: 1 } });
    expect(s.sent.map(({ payload }) => payload.n)).toEqual([2]);
  });

  test('a ballot taken up after a reload gives way to one that was cast after it', () => {
    const s = seat();
    s.session.resume({ round: round1, choice: 'a', n: 2 });
    s.join({ [round1]: { choice: 'b', n: 4 } });
    expect(s.sent).toEqual([]);
    expect(s.session.ballot.value).toEqual({ state: 'counted', choice: 'b' });
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
  const screenOf = () => ({ ...viewOf(1, null), as: 'screen', replay: null, join: { url: '', fixed: false } }) as const;

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
