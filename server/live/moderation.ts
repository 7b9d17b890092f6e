import type { Deed } from '#protocol/chat';
import { refuse } from '#protocol/errors';
import type { Ack, Answers } from '#protocol/events';
import { limits } from '#protocol/limits';
import type { RoundId, VoterId } from '#protocol/polls';
import type { HostKeyRecord } from '../room/state.ts';
import { isQuiet, isTold, mayTellChoices } from '../room/talk.ts';
import type { Store } from '../store/store.ts';
import type { KeptLine } from '../store/talk-records.ts';
import { changeOf, removalOf } from './chat-changes.ts';
import type { Clock } from './clock.ts';
import type { LiveRoom } from './live-room.ts';
import type { ChatChange } from './news.ts';
import { take } from './talk.ts';

export interface ModerationParts {
  readonly store: Pick<
    Store,
    'removeLine' | 'showLine' | 'holdLine' | 'releaseLines' | 'holdVoices' | 'reportLine' | 'noteDeed' | 'deedsBefore'
  >;
  readonly clock: Clock;
  readonly onLines: (room: LiveRoom, changes: readonly ChatChange[]) => void;
  /** A line that the screens show beside the result has gone. */
  readonly onVoicesChanged: (room: LiveRoom) => void;
  readonly onFailure: (error: unknown) => void;
}

export type DeedOf = Omit<Deed, 'number' | 'at' | 'by'>;

/** What becomes of lines that were written: by hosts and moderators, by reports, by the reveal. All of it is noted. */
export function createModeration({ store, clock, onLines, onVoicesChanged, onFailure }: ModerationParts) {
  /** Rounds of which everybody could know what people chose, when that was last looked at. */
  const toldBefore = new WeakMap<LiveRoom, readonly RoundId[]>();

  /** By whom: a key's number; null: by the audience. */
  async function note(room: LiveRoom, key: number | null, deed: DeedOf): Promise<void> {
    const by = byKey(room.state.hostKeys, key);
    try {
      await store.noteDeed(room.code, { at: clock.now(), by, ...deed });
    } catch (error) {
      // What was done stands; only the list of it lacks a line.
      onFailure(error);
    }
  }

  function show(room: LiveRoom, kept: readonly KeptLine[], wasShown: boolean) {
    if (kept.length === 0) return;
    for (const one of kept) take(room, one);
    onLines(
      room,
      kept.map(({ line }) => changeOf(line, wasShown)),
    );
  }

  function forgetRemoved({ chat }: LiveRoom) {
    for (const [seq, { until }] of chat.removed) if (until <= clock.now()) chat.removed.delete(seq);
  }

  function takeOffScreens(room: LiveRoom, seqs: ReadonlySet<number>) {
    const { voices } = room;
    const kept = voices?.voices.filter(({ seq }) => !seqs.has(seq)) ?? [];
    if (!voices || kept.length === voices.voices.length) return;
    room.voices = kept.length === 0 ? null : { ...voices, voices: kept };
    onVoicesChanged(room);
  }

  /** Whoever wrote a line that never was shown is told that it will not be. */
  function tellWriter(room: LiveRoom, voter: VoterId | null, change: number, seq: number) {
    const sockets = voter === null ? [] : (room.seats.get(voter)?.sockets ?? []);
    for (const socket of sockets) {
      if (socket.data.visit?.isBare === false) socket.emit('chat', { changes: [{ change, removed: seq }] });
    }
  }

  const moderation = {
    note,
    /** To be called before a room comes into memory: what a crash has left of a reveal, or of its end, is done. */
    load: (room: LiveRoom) => moderation.settle(room, untoldRounds(room)),
    /** Removes a line for everybody. Refuses with `no-such-line`. */
    async remove(room: LiveRoom, key: number | null, seq: number): Promise<Ack> {
      const removed = await store.removeLine(room.code, seq);
      if (!removed) return refuse('no-such-line');
      const { chat } = room;
      const { change, line, voter } = removed;
      if (change > chat.last) chat.last = change;
      chat.lines = chat.lines.filter((kept) => kept.line.seq !== seq);
      chat.held.delete(seq);
      forgetRemoved(room);
      chat.removed.set(seq, { kept: removed, until: clock.now() + limits.chatUndoMs });
      const wasShown = line.kind !== 'said' || line.held === undefined || line.held === 'reports';
      onLines(room, [removalOf(change, seq, wasShown)]);
      if (!wasShown) tellWriter(room, voter, change, seq);
      takeOffScreens(room, new Set([seq]));
      await note(room, key, { what: 'removed', line: seq, ...nameIn(removed) });
      return { ok: true };
    },
    /** Brings a removed line back, as if somebody had approved it. Refuses with `undo-too-late`. */
    async restore(room: LiveRoom, key: number | null, seq: number): Promise<Ack> {
      forgetRemoved(room);
      const kept = room.chat.removed.get(seq)?.kept;
      if (!kept) return refuse('undo-too-late');
      const waits = isQuiet(room.state) || !isTold(room.state, kept.line) ? ('reveal' as const) : undefined;
      const restored = await store.showLine(room.code, seq, bodyOf(kept), waits);
      room.chat.removed.delete(seq);
      if (!restored) return refuse('undo-too-late');
      show(room, [restored], true);
      await note(room, key, { what: 'restored', line: seq, ...nameIn(restored) });
      await moderation.settle(room);
      return { ok: true };
    },
    /** Shows a line that is held; while the room waits for the reveal it waits with the others. Refuses with `no-such-line`. */
    async approve(room: LiveRoom, key: number | null, seq: number): Promise<Ack> {
      const held = room.chat.held.get(seq);
      if (!held) return refuse('no-such-line');
      const waits = isQuiet(room.state) || !isTold(room.state, held.line);
      const kept = await (waits ? store.holdLine(room.code, seq, 'reveal') : store.showLine(room.code, seq));
      if (!kept) return refuse('no-such-line');
      show(room, [kept], false);
      await note(room, key, { what: 'approved', line: seq, ...nameIn(kept) });
      return { ok: true };
    },
    /** Counted once for each voter; enough of them hold the line. Refuses with `no-such-line`, `not-allowed`. */
    async report(room: LiveRoom, voter: VoterId, seq: number): Promise<Ack> {
      const { reports } = room.state.room.guard;
      const line = room.chat.lines.find((kept) => kept.line.seq === seq)?.line;
      if (line?.kind !== 'said') return refuse('no-such-line');
      if (line.host) return refuse('not-allowed');
      const enough = reports === 0 ? Number.MAX_SAFE_INTEGER : reports;
      const held = await store.reportLine(room.code, seq, voter, enough);
      if (!held) return { ok: true };
      show(room, [held], true);
      takeOffScreens(room, new Set([seq]));
      await note(room, null, { what: 'reported', line: seq, ...nameIn(held) });
      return { ok: true };
    },
    /**
     * The room has changed: what waited for a reveal comes, together; reasons of rounds that are hidden again wait. `late`: rounds
     * of which reasons may have come after that.
     */
    async settle(room: LiveRoom, late: readonly RoundId[] = []): Promise<void> {
      const told = toldRounds(room);
      const hidden = [...(toldBefore.get(room) ?? []), ...late].filter((id) => !told.includes(id));
      toldBefore.set(room, told);
      if (hidden.length > 0) {
        const held = await store.holdVoices(room.code, hidden);
        show(room, held, true);
      }
      const isWaiting = [...room.chat.held.values()].some(
        (kept) => kept.line.kind === 'said' && kept.line.held === 'reveal' && isTold(room.state, kept.line),
      );
      if (isWaiting && !isQuiet(room.state)) show(room, await store.releaseLines(room.code, told), false);
    },
    async deeds(room: LiveRoom, before: number): Promise<Ack<Answers['chat:deeds']>> {
      return { ok: true, deeds: await store.deedsBefore(room.code, before, limits.maxDeeds) };
    },
  };
  return moderation;
}

export type Moderation = ReturnType<typeof createModeration>;

function byKey(keys: readonly HostKeyRecord[], number: number | null): Deed['by'] {
  const key = keys.find((held) => held.number === number);
  return key ? { key: key.number, label: key.label, rights: key.rights } : null;
}

const nameIn = ({ line }: KeptLine) => (line.kind === 'said' && line.name !== null ? { name: line.name } : {});

const untoldRounds = ({ state }: LiveRoom) =>
  state.rounds.filter((round) => !mayTellChoices(round)).map(({ id }) => id);
const toldRounds = ({ state }: LiveRoom) => state.rounds.filter(mayTellChoices).map(({ id }) => id);

/** As the store keeps it: everything that was written, nothing of what became of it. */
function bodyOf({ line }: KeptLine): string {
  if (line.kind !== 'said') {
    const { seq: _, change: __, at: ___, place: ____, kind: _____, ...body } = line;
    return JSON.stringify(body);
  }
  const { name, host, moderator, text, voice } = line;
  return JSON.stringify({ name, host, ...(moderator ? { moderator } : {}), text, ...(voice ? { voice } : {}) });
}
