import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { GoodbyeCode, RefusalCode } from '#protocol/errors';
import type { Ack, Answers, ServerEvents } from '#protocol/events';
import type { Choice } from '#protocol/polls';
import type { ClientEvent, Sent } from '#protocol/schemas';
import type { Line, Me, PageStart, Presence, Tally, View } from '#protocol/views';
import { applyNews } from './lines.ts';

/** How this page stands with the server. `gone` is final: the page does not try again by itself. */
export type Link =
  | { readonly state: 'connecting' | 'online' | 'reconnecting' }
  | { readonly state: 'gone'; readonly code: RefusalCode | GoodbyeCode };

/** The voter's own ballot in the round on view. `counted` means: on the server's disk. */
export type OwnBallot =
  | { readonly state: 'none' }
  | { readonly state: 'sending' | 'counted'; readonly choice: Choice | null }
  | { readonly state: 'refused'; readonly choice: Choice | null; readonly code: RefusalCode };

/** Sends one event and resolves with its answer; while there is no connection it resolves with null. */
export type Send = <E extends ClientEvent>(event: E, payload: Sent<E>) => Promise<Ack<Answers[E]> | null>;

/**
 * Everything one page knows, as signals. One writer: `receive` for what the server says, the actions for what the
 * person does. Pure but for `send`: tests and the gallery feed it by hand, connection.ts by socket.
 */
export function createSession<V extends View>(send: Send, start?: PageStart<V>) {
  const view = signal<V | null>(start?.view ?? null);
  const tally = signal<Tally | null>(start?.view.tally ?? null);
  const me = signal<Me | null>(start?.me ?? null);
  const presence = signal<Presence | null>(null);
  const lines = signal<readonly Line[]>([]);
  const link = signal<Link>({ state: 'connecting' });
  /** What was tapped and is not yet confirmed; sent again after every reconnect. */
  const pending = signal<{ round: string; choice: Choice | null; n: number; castAt?: number } | null>(null);
  const refused = signal<{ round: string; choice: Choice | null; code: RefusalCode } | null>(null);
  const ownLines = signal<ReadonlySet<number>>(new Set(start?.me?.lines));
  let lastChange = 0;
  let clockOffsetMs: number | undefined = start?.me && start.me.now - Date.now();

  const ballot = computed<OwnBallot>(() => {
    const round = view.value?.round?.id;
    if (round === undefined) return { state: 'none' };
    const waiting = pending.value;
    if (waiting?.round === round) return { state: 'sending', choice: waiting.choice };
    const stored = me.value?.ballots[round];
    const refusal = refused.value;
    if (refusal?.round === round) return { state: 'refused', choice: stored?.choice ?? null, code: refusal.code };
    return stored ? { state: 'counted', choice: stored.choice } : { state: 'none' };
  });

  async function sendPending() {
    const ballotSent = pending.value;
    if (!ballotSent) return;
    const answer = await send('vote', ballotSent);
    // No answer: the connection went away; `online` sends it again. A newer tap has taken its place: not ours to settle.
    if (answer === null || pending.value !== ballotSent) return;
    batch(() => {
      if (answer.ok) {
        const known = me.value;
        // An equal n was stored before ours (the other tab's): `me` brings the truth.
        if (known && (known.ballots[ballotSent.round]?.n ?? 0) < answer.n && answer.n === ballotSent.n) {
          const { choice, n } = ballotSent;
          me.value = { ...known, ballots: { ...known.ballots, [ballotSent.round]: { choice, n } } };
        }
      } else {
        refused.value = { round: ballotSent.round, choice: ballotSent.choice, code: answer.code };
      }
      pending.value = null;
    });
  }

  /** Handlers for the server's events, and for the state of the connection. */
  const receive = {
    view(next) {
      const known = view.value;
      if (known && known.version > next.version) return;
      batch(() => {
        // The view may be older than an update of the same round that overtook it.
        const isSameRound = known?.round?.id === next.round?.id;
        const newest = tally.value;
        view.value = next as V;
        const isHidden = next.as !== 'host' && next.round?.resultsShown === false;
        if (!isSameRound || !newest || !next.tally || isHidden || newest.counts === undefined) tally.value = next.tally;
        else if (next.tally.tallyVersion >= newest.tallyVersion) tally.value = next.tally;
      });
    },
    update({ round, ...next }) {
      if (view.value?.round?.id !== round) return;
      if (tally.value && tally.value.tallyVersion >= next.tallyVersion) return;
      tally.value = next;
    },
    me(next) {
      clockOffsetMs = next.now - Date.now();
      me.value = next;
      ownLines.value = new Set([...ownLines.value, ...next.lines]);
    },
    presence(next) {
      presence.value = next;
    },
    chat(news) {
      lines.value = applyNews(lines.value, news);
      for (const { change } of news.changes) if (change > lastChange) lastChange = change;
    },
  } satisfies Partial<ServerEvents>;

  return {
    view: view as ReadonlySignal<V | null>,
    tally: tally as ReadonlySignal<Tally | null>,
    me: me as ReadonlySignal<Me | null>,
    presence: presence as ReadonlySignal<Presence | null>,
    lines: lines as ReadonlySignal<readonly Line[]>,
    link: link as ReadonlySignal<Link>,
    ownLines: ownLines as ReadonlySignal<ReadonlySet<number>>,
    ballot,
    receive,

    /** For connection.ts: tells how the page stands; `online` repeats what was not confirmed. */
    setLink(next: Link) {
      link.value = next;
      if (next.state === 'online') void sendPending();
    },
    /** The last chat change seen, for the handshake's `after`. */
    lastChange: () => lastChange,

    /** Casts, changes or (null) withdraws. Shown at once as `sending`; kept until the server has answered. */
    async vote(choice: Choice | null): Promise<void> {
      const round = view.value?.round;
      if (!round) return;
      const now = ballot.value;
      if ((now.state === 'counted' || now.state === 'sending') && now.choice === choice) return;
      const known = Math.max(
        me.value?.ballots[round.id]?.n ?? 0,
        pending.value?.round === round.id ? pending.value.n : 0,
      );
      batch(() => {
        refused.value = null;
        pending.value = {
          round: round.id,
          choice,
          n: known + 1,
          ...(clockOffsetMs === undefined ? {} : { castAt: Math.max(0, Date.now() + clockOffsetMs) }),
        };
      });
      await sendPending();
    },
    /** Publishes one line; `id` makes a repetition harmless. Resolves with the refusal, or null while offline. */
    async say(text: string, id: string): Promise<Ack<Answers['chat']> | null> {
      const answer = await send('chat', { text, id });
      if (answer?.ok) ownLines.value = new Set([...ownLines.value, answer.seq]);
      return answer;
    },
    async rename(name: string | null): Promise<Ack | null> {
      return send('name', { name });
    },
    /** A host's order. */
    order: send,
  };
}

export type Session<V extends View = View> = ReturnType<typeof createSession<V>>;
