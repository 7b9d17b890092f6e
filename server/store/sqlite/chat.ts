import type { DatabaseSync } from 'node:sqlite';
import type { HeldReason } from '#protocol/chat';
import type { Line, LineChange } from '#protocol/lines';
import type { RoomCode, RoundId, VoterId } from '#protocol/polls';
import type { KeptLine, LineBody, NewLine, PublishedLine, RemovedLine } from '../talk-records.ts';
import { inTransaction, tidy } from './transaction.ts';

interface LineRow {
  readonly seq: number;
  readonly change: number;
  readonly at: number;
  readonly kind: LineBody['kind'];
  readonly body: string;
  readonly voter: VoterId | null;
  readonly removed: number;
  readonly place: number | null;
  readonly held: HeldReason | null;
  readonly times: number;
  readonly counted_on: number | null;
}

function lineOf({ seq, change, at, kind, body, place, held, times }: LineRow): Line {
  return {
    seq,
    change,
    at,
    kind,
    ...JSON.parse(body),
    ...(place === null || place === seq ? {} : { place }),
    ...(times > 1 ? { times } : {}),
    ...(held === null ? {} : { held }),
  };
}

/** What stays of a removed line: that it was there. */
function erased(kind: LineBody['kind']): string {
  switch (kind) {
    case 'said':
      return JSON.stringify({ name: null, host: false, text: '' });
    case 'joined':
    case 'left':
      return JSON.stringify({ names: [], others: 0 });
    case 'opened':
    case 'closed':
      return JSON.stringify({ question: '' });
    default:
      return kind satisfies never;
  }
}

export function chatTables(db: DatabaseSync) {
  const start = db.prepare('INSERT INTO chats (room, last_change) VALUES (?, 0)');
  const lastChange = db.prepare('SELECT last_change FROM chats WHERE room = ?');
  const nextChange = db.prepare('UPDATE chats SET last_change = last_change + 1 WHERE room = ? RETURNING last_change');
  const said = db.prepare('SELECT * FROM lines WHERE room = ? AND voter = ? AND client_id = ?');
  const insert = db.prepare(`
    INSERT INTO lines (room, seq, change, at, kind, body, voter, client_id, place, held, round, counted_on)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const one = db.prepare('SELECT * FROM lines WHERE room = ? AND seq = ?');
  const count = db.prepare('UPDATE lines SET times = times + 1, change = ? WHERE room = ? AND seq = ?');
  const erase = db.prepare('UPDATE lines SET removed = 1, change = ?, body = ? WHERE room = ? AND seq = ?');
  const set = db.prepare(`
    UPDATE lines SET change = ?, held = ?, place = ?, removed = 0, body = ?, approved = max(approved, ?)
    WHERE room = ? AND seq = ?`);
  const after = db.prepare('SELECT * FROM lines WHERE room = ? AND change > ? ORDER BY change LIMIT ?');
  const isShown = 'removed = 0 AND held IS NULL AND counted_on IS NULL';
  const newest = db.prepare(`
    SELECT * FROM lines WHERE room = ? AND place < ? AND ${isShown} ORDER BY place DESC LIMIT ?`);
  const waiting = db.prepare('SELECT * FROM lines WHERE room = ? AND held IS NOT NULL AND removed = 0 ORDER BY seq');
  const all = db.prepare(`
    SELECT * FROM lines WHERE room = ? AND seq > ? AND removed = 0 AND counted_on IS NULL ORDER BY seq LIMIT ?`);
  const reasons = db.prepare(`
    SELECT * FROM lines WHERE room = ? AND round = ? AND ${isShown} ORDER BY place DESC`);
  const report = db.prepare('INSERT INTO line_reports (room, seq, voter) VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
  const reports = db.prepare('SELECT count(*) AS n FROM line_reports WHERE room = ? AND seq = ?');
  const isApproved = db.prepare('SELECT 1 FROM lines WHERE room = ? AND seq = ? AND approved = 1');

  function raise(room: RoomCode): number {
    const row = nextChange.get(room);
    if (!row) throw new Error(`a line for room ${room}, which does not exist`);
    return Number(row['last_change']);
  }

  const rowOf = (room: RoomCode, seq: number) => one.get(room, seq) as unknown as LineRow | undefined;
  const kept = (row: LineRow): KeptLine => ({ line: lineOf(row), voter: row.voter });

  function lineWith(room: RoomCode, voter: VoterId | null, id: string | null): PublishedLine | null {
    // NULL is never equal: system lines are always new.
    const known = said.get(room, voter, id) as unknown as LineRow | undefined;
    if (!known) return null;
    const counting = known.counted_on === null ? undefined : rowOf(room, known.counted_on);
    return counting
      ? { room, line: lineOf(counting), isNew: false, isCounted: true }
      : { room, line: lineOf(known), isNew: false };
  }

  function publish({ room, id, voter, at, body, held: why, countOn }: NewLine): PublishedLine {
    const known = lineWith(room, voter, id);
    if (known) return known;
    const held = why ?? null;
    const seq = raise(room);
    const target = countOn === undefined ? undefined : rowOf(room, countOn);
    const isCounted = target !== undefined && target.removed === 0 && target.held === null;
    const { kind, ...rest } = body;
    const round = body.kind === 'said' ? (body.voice?.round ?? null) : null;
    const place = held === null && !isCounted ? seq : null;
    const on = isCounted ? target.seq : null;
    // What is counted elsewhere stands there: removed there, it would stay on the disk here.
    const text = isCounted ? erased(kind) : JSON.stringify(rest);
    insert.run(room, seq, seq, at, kind, text, voter, id, place, held, round, on);
    if (!isCounted) {
      const waits = held === null ? {} : { held };
      return { room, line: { seq, change: seq, at, ...body, ...waits } as Line, isNew: true };
    }
    const change = raise(room);
    count.run(change, room, target.seq);
    return { room, line: lineOf({ ...target, change, times: target.times + 1 }), isNew: true, isCounted: true };
  }

  /** Shows the line, or (`held`) takes it away. What is published for the first time comes at the end. */
  function put(room: RoomCode, row: LineRow, held: HeldReason | null, approved: boolean, body = row.body): KeptLine {
    const change = raise(room);
    const place = row.place ?? (held === null ? change : null);
    set.run(change, held, place, body, approved ? 1 : 0, room, row.seq);
    return kept({ ...row, change, held, place, removed: 0, body });
  }

  /** null: whoever reads this learns nothing of it. */
  function changeOf(row: LineRow, isConsole: boolean): LineChange | null {
    const { change, seq } = row;
    if (row.counted_on !== null) return null;
    if (!isConsole && row.place === null) return null;
    const isSeen = row.removed === 0 && (isConsole || row.held === null);
    return isSeen ? { change, line: lineOf(row) } : { change, removed: seq };
  }

  const rowsBefore = (room: RoomCode, place: number, limit: number) =>
    (newest.all(room, place, limit) as unknown as LineRow[]).reverse();
  const heldRows = (room: RoomCode) => waiting.all(room) as unknown as LineRow[];
  const end = Number.MAX_SAFE_INTEGER;

  return {
    startChat: (room: RoomCode) => start.run(room),
    lastChangeOf: (room: RoomCode) => Number(lastChange.get(room)?.['last_change'] ?? 0),
    linesOf: (room: RoomCode, limit: number) => rowsBefore(room, end, limit).map(kept),
    heldLinesOf: (room: RoomCode) => heldRows(room).map(kept),

    publishLines(lines: readonly NewLine[]): PublishedLine[] {
      return inTransaction(db, () => lines.map(publish));
    },
    lineWith,
    removeLine(room: RoomCode, seq: number): RemovedLine | null {
      const removed = inTransaction(db, () => {
        const row = rowOf(room, seq);
        if (!row || row.removed === 1 || row.counted_on !== null) return null;
        const change = raise(room);
        erase.run(change, erased(row.kind), room, seq);
        return { ...kept(row), change };
      });
      // The log still holds the page as it was; once it is emptied, the text is nowhere on the disk.
      if (removed) tidy(db, () => db.exec('PRAGMA wal_checkpoint(TRUNCATE)'));
      return removed;
    },
    showLine(room: RoomCode, seq: number, body?: string, held: HeldReason | null = null): KeptLine | null {
      return inTransaction(db, () => {
        const row = rowOf(room, seq);
        if (!row || (row.removed === 1) !== (body !== undefined)) return null;
        if (row.removed === 0 && row.held === null) return null;
        return put(room, row, held, true, body);
      });
    },
    holdLine(room: RoomCode, seq: number, why: HeldReason): KeptLine | null {
      return inTransaction(db, () => {
        const row = rowOf(room, seq);
        return row && row.removed === 0 && row.held !== null ? put(room, row, why, true) : null;
      });
    },
    releaseLines(room: RoomCode, rounds: readonly RoundId[]): KeptLine[] {
      return inTransaction(db, () =>
        heldRows(room)
          .filter((row) => row.held === 'reveal' && isOfRounds(lineOf(row), rounds))
          .map((row) => put(room, row, null, false)),
      );
    },
    holdVoices(room: RoomCode, rounds: readonly RoundId[]): KeptLine[] {
      return inTransaction(db, () =>
        rounds.flatMap((round) =>
          (reasons.all(room, round) as unknown as LineRow[]).map((row) => put(room, row, 'reveal', false)),
        ),
      );
    },
    reportLine(room: RoomCode, seq: number, voter: VoterId, enough: number): KeptLine | null {
      return inTransaction(db, () => {
        const row = rowOf(room, seq);
        if (row?.kind !== 'said' || row.removed === 1 || row.held !== null) return null;
        report.run(room, seq, voter);
        const isEnough = Number(reports.get(room, seq)?.['n'] ?? 0) >= enough;
        return isEnough && !isApproved.get(room, seq) ? put(room, row, 'reports', false) : null;
      });
    },
    changesAfter(room: RoomCode, change: number, limit: number, isConsole = false): LineChange[] | null {
      const rows = after.all(room, change, limit + 1) as unknown as LineRow[];
      if (rows.length > limit) return null;
      return rows.flatMap((row) => changeOf(row, isConsole) ?? []);
    },
    newestLines: (room: RoomCode, limit: number): Line[] => rowsBefore(room, end, limit).map(lineOf),
    linesBefore: (room: RoomCode, place: number, limit: number): Line[] => rowsBefore(room, place, limit).map(lineOf),
    linesAfter: (room: RoomCode, seq: number, limit: number): Line[] =>
      (all.all(room, seq, limit) as unknown as LineRow[]).map(lineOf),
    voicesOf(room: RoomCode, round: RoundId, key: string, limit: number): Line[] {
      const lines = (reasons.all(room, round) as unknown as LineRow[]).map(lineOf);
      return lines.filter((line) => line.kind === 'said' && line.voice?.keys.includes(key)).slice(0, limit);
    },
  };
}

/** A plain line waits for the reveal of whatever is shown, a reason for that of its own round. */
function isOfRounds(line: Line, rounds: readonly RoundId[]): boolean {
  return line.kind !== 'said' || line.voice === undefined || rounds.includes(line.voice.round);
}

export type ChatTables = ReturnType<typeof chatTables>;
