/** A session fed by hand, for its tests. */
import type { Ack } from '#protocol/events';
import { defaultSettings, type OptionId, type PollId, type RoomCode, type RoundId } from '#protocol/polls';
import type { Me, PhoneView, Tally, Update } from '#protocol/views';
import { createOutbox, type Shelf } from './outbox.ts';
import { createSession, type Send } from './session.ts';

export const keys = ['a', 'b'] as OptionId[];
export const round1 = 'r1' as RoundId;
export const round2 = 'r2' as RoundId;

export function viewOf(version: number, tally: Tally | null, { round = round1, resultsShown = true } = {}): PhoneView {
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
      ask: {},
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
export const tallyOf = (tallyVersion: number, a: number, b: number): Tally => ({
  tallyVersion,
  ballots: a + b,
  counts: [a, b],
});
export const updateOf = (tally: Tally, round = round1): Update => ({ round, ...tally });
export const meOf = (ballots: Me['ballots'] = {}): Me => ({ name: null, ballots, lines: [], now: 5_000 });

/** A session whose server answers when the test says so. */
export function seat(view = viewOf(1, tallyOf(0, 0, 0)), shelf?: Shelf) {
  const sent: {
    payload: { round: string; choice: string | null; n: number; castAt?: number };
    answer: (ack: Ack | null) => void;
  }[] = [];
  const waits: { run: () => void; ms: number }[] = [];
  const send = ((_event: string, payload: never) =>
    new Promise((answer) => sent.push({ payload, answer: answer as never }))) as Send;
  const later = (run: () => void, ms: number) => waits.push({ run, ms });
  const session = createSession<PhoneView>(send, { view }, later, undefined, createOutbox(shelf));
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
export const receipt = (n: number, tallyVersion = n) => ({ ok: true, round: round1, n, tallyVersion });

/** What the tabs of one browser share. */
export function shelfOf(): Shelf & { text: string | null } {
  return {
    text: null,
    get() {
      return this.text;
    },
    set(text) {
      this.text = text;
    },
  };
}
