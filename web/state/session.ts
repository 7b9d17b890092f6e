import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { RefusalCode } from '#protocol/errors';
import type { Ack, Answers, ServerEvents } from '#protocol/events';
import type { Choice } from '#protocol/polls';
import type { Presence } from '#protocol/presence';
import type { ClientEvent, Sent } from '#protocol/schemas';
import type { Me, Tally, View } from '#protocol/views';
import { createClock } from './clock.ts';
import { type Ballot, createOutbox, type Outbox } from './outbox.ts';
import type { Barrier, Link, OwnBallot } from './standing.ts';
import type { SessionStart } from './start.ts';
import { createTalk } from './talk.ts';
import { newestTally, tallyAfterUpdate } from './tally.ts';

export type { Barrier, Link, OwnBallot };

/** Sends one event and resolves with its answer; while there is no connection it resolves with null. */
export type Send = <E extends ClientEvent>(event: E, payload: Sent<E>) => Promise<Ack<Answers[E]> | null>;

/** Taken by the part that shows them, while it is there. */
interface LaterEvents {
  questions?: ServerEvents['questions'];
  reactions?: ServerEvents['reactions'];
}

type Later = (run: () => void, ms: number) => void;
const later: Later = (run, ms) => void setTimeout(run, ms);

/** Refusals that only mean "not now": the ballot waits and is sent again. */
const passing: ReadonlySet<RefusalCode> = new Set(['busy', 'slow-down']);

/** A ballot of another tab is its own to send; if that tab has gone, this one does, ms. */
const otherTabMs = 3_000;

/**
 * Everything one page knows, as signals. One writer: `receive` for what the server says, the actions for what the
 * person does. Pure but for `send` and `wait`: tests and the gallery feed it by hand, connection.ts by socket.
 */
export function createSession<V extends View>(
  send: Send,
  start?: SessionStart<V>,
  wait: Later = later,
  deviceNow: () => number = Date.now,
  outbox: Outbox = createOutbox(),
) {
  const view = signal<V | null>(start?.view ?? null);
  const tally = signal<Tally | null>(start?.view.tally ?? null);
  const me = signal<Me | null>(start?.me ?? null);
  const presence = signal<Presence | null>(null);
  const link = signal<Link>({ state: 'connecting' });
  const refused = signal<{ round: string; tried: Choice | null; code: RefusalCode } | null>(
    start?.said && start.view.round ? { round: start.view.round.id, tried: null, code: start.said } : null,
  );
  const clock = createClock(deviceNow);
  const talk = createTalk(send, written, () => clock.now() ?? deviceNow());
  if (start?.me) talk.knows(start.me);
  if (start) clock.heard(start.view.now);
  /**
   * Has the socket said who we are? Without cookies the page in the HTML is made for a stranger, and a ballot numbered
   * from it would lose against what this voter has cast before. So the first ballot waits for the first `me`.
   */
  let isKnown = false;

  /** What a line of this page is like, beside its text. */
  function written() {
    const { as, talk: rules } = view.value ?? {};
    const host = as === 'host' || as === 'moderator';
    const name = host || rules?.names === 'anonymous' ? null : (me.value?.name ?? null);
    return { name, host, ...(as === 'moderator' ? { moderator: true as const } : {}) };
  }

  const storedN = (round: string) => me.value?.ballots[round]?.n ?? 0;

  const waitingOf = (round: string) => outbox.waiting.value.find((ballot) => ballot.round === round);

  const ballot = computed<OwnBallot>(() => {
    const round = view.value?.round?.id;
    if (round === undefined) return { state: 'none' };
    const waiting = waitingOf(round);
    if (waiting) return { state: 'sending', choice: waiting.choice };
    const stored = me.value?.ballots[round];
    const refusal = refused.value;
    if (refusal?.round === round) {
      const { tried, code } = refusal;
      return { state: 'refused', choice: stored?.choice ?? null, tried, code };
    }
    return stored ? { state: 'counted', choice: stored.choice } : { state: 'none' };
  });

  /** Why the newest tap on a question that is no longer on view was not counted. */
  const missed = computed(() => {
    const refusal = refused.value;
    return refusal && refusal.round !== view.value?.round?.id ? refusal.code : null;
  });

  const sendAll = () => void outbox.waiting.value.map(sendOne);

  async function sendOne(waiting: Ballot) {
    if (!isKnown) return;
    const { round, choice, n, castAt } = outbox.send(waiting, storedN(waiting.round));
    const sent = waitingOf(round);
    const again = (ms: number) => wait(() => sent && sent === waitingOf(round) && void sendOne(sent), ms);
    const answer = await send('vote', { round, choice, n, ...(castAt === undefined ? {} : { castAt }) });
    // A newer tap has taken its place, or `me` has settled it.
    if (!sent || sent !== waitingOf(round)) return;
    if (answer === null) {
      // The connection went away, and `online` sends it again. Or the disk is slow: the same `n` again does no harm.
      if (link.value.state === 'online') again(1_000);
      return;
    }
    if (!answer.ok && passing.has(answer.code)) return again(answer.retryAfterMs ?? 1_000);
    batch(() => {
      if (!answer.ok) {
        refused.value = { round, tried: choice, code: answer.code };
        outbox.settle(sent, 'refused');
      } else if (answer.n === n) {
        counted({ round, choice, n });
      } else {
        // A greater n was stored before ours (another phone's with this token): `me` brings the truth.
        outbox.settle(sent, 'refused');
      }
    });
  }

  function counted(ballot: Ballot) {
    outbox.settle(ballot, 'counted');
    know(ballot);
  }

  /** It is on the server's disk: as this tab was told, or another. */
  function know({ round, choice, n }: Ballot) {
    if (me.value && storedN(round) < n)
      me.value = { ...me.value, ballots: { ...me.value.ballots, [round]: { choice, n } } };
  }

  /** Handlers for the server's events, and for the state of the connection. */
  const receive = {
    view(next) {
      clock.heard(next.now);
      const known = view.value;
      if (known && known.version > next.version) return;
      const isSameRound = known?.round?.id === next.round?.id;
      batch(() => {
        view.value = next as V;
        tally.value = newestTally(isSameRound ? tally.value : null, next);
        // Voting goes on: what was refused because it had closed may be tapped again.
        if (next.round?.phase.phase === 'open' && known?.round?.phase.phase !== 'open') refused.value = null;
        // It was told while its question was on view.
        if (!isSameRound && refused.value?.round === known?.round?.id) refused.value = null;
      });
    },
    update({ round, ...next }) {
      if (view.value?.round?.id === round) tally.value = tallyAfterUpdate(tally.value, next, view.value);
    },
    me(next) {
      clock.heard(next.now);
      batch(() => {
        // `me` tells of one round and may overtake the view that shows it: what is known of the others stays.
        me.value = { ...next, ballots: { ...me.value?.ballots, ...next.ballots } };
        for (const waiting of outbox.waiting.value) {
          const stored = next.ballots[waiting.round];
          // On disk, though the receipt has not come.
          if (stored && stored.n >= waiting.n && !outbox.isFresh(waiting))
            outbox.settle({ round: waiting.round, ...stored }, 'counted');
        }
        talk.knows(next);
      });
      const isFirst = !isKnown;
      isKnown = true;
      if (isFirst) sendAll();
    },
    presence(next) {
      presence.value = next;
    },
    chat: talk.receive,
  } satisfies Partial<ServerEvents>;

  return {
    view: view as ReadonlySignal<V | null>,
    tally: tally as ReadonlySignal<Tally | null>,
    me: me as ReadonlySignal<Me | null>,
    presence: presence as ReadonlySignal<Presence | null>,
    lines: talk.lines,
    historyEnd: talk.historyEnd,
    link: link as ReadonlySignal<Link>,
    ownLines: talk.ownLines,
    /** The chat, beyond its lines. */
    talk,
    ballot,
    missed,
    /** The last two belong to parts of the page that come later, if they come. */
    receive: receive as typeof receive & LaterEvents,

    /** For connection.ts: tells how the page stands; `online` repeats what was not confirmed. */
    setLink(next: Link) {
      batch(() => {
        link.value = next;
        // A screen is told again with which key it came; while it was away that may have been revoked.
        if (next.state === 'reconnecting' && view.value?.as === 'screen') me.value = null;
      });
      if (next.state === 'online') sendAll();
    },
    /** Server time, ms: for countdowns. The device's own until the server was heard. */
    serverNow: () => clock.now() ?? deviceNow(),
    /** The last chat change seen. */
    lastChange: talk.lastChange,
    joins: talk.joins,
    /** Another tab of this phone has tapped, or was answered. */
    tabsChanged() {
      batch(() => outbox.refresh().forEach(know));
      wait(sendAll, otherTabMs);
    },
    /** The word about a missed tap was read. */
    forgetMissed() {
      refused.value = null;
    },

    /** Casts, changes or (null) withdraws. Shown at once as `sending`; kept until the server has answered. */
    async vote(choice: Choice | null): Promise<void> {
      const round = view.value?.round;
      if (!round) return;
      // First: it also hears what another tab has tapped just now.
      const n = 1 + Math.max(outbox.lastN(round.id), storedN(round.id));
      const now = ballot.value;
      if ((now.state === 'counted' || now.state === 'sending') && now.choice === choice) return;
      const castAt = clock.now();
      const cast = { round: round.id, choice, n, ...(castAt === undefined ? {} : { castAt: Math.max(0, castAt) }) };
      batch(() => {
        refused.value = null;
        outbox.add(cast);
      });
      const added = waitingOf(round.id);
      if (added) await sendOne(added);
    },
    say: talk.say,
    async rename(name: string | null): Promise<Ack | null> {
      return send('name', { name });
    },
    /** A host's order. */
    order: send,
  };
}

export type Session<V extends View = View> = ReturnType<typeof createSession<V>>;
