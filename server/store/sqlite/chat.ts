import type { DatabaseSync } from 'node:sqlite';
import type { RoomCode, VoterId } from '#protocol/polls';
import type { Line, LineChange } from '#protocol/views';
import type { LineBody, NewLine, PublishedLine } from '../store.ts';
import { inTransaction, tidy } from './transaction.ts';

interface LineRow {
  readonly seq: number;
  readonly change: number;
  readonly at: number;
  readonly kind: LineBody['kind'];
  readonly body: string;
  readonly voter: VoterId | null;
  readonly removed: number;
}

function lineOf({ seq, change, at, kind, body }: LineRow): Line {
  return { seq, change, at, kind, ...JSON.parse(body) };
}

/** What stays of a removed line: that it was there. */
function erased(kind: LineBody['kind']): string {
  switch (kind) {
    case 'said':
      return JSON.stringify({ name: null, host: false, text: '' });
    case 'joined':
    case 'left':
      return JSON.stringify({ names: [], others: 0 });
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
    INSERT INTO lines (room, seq, change, at, kind, body, voter, client_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`);
  const present = db.prepare('SELECT * FROM lines WHERE room = ? AND seq = ? AND removed = 0');
  const erase = db.prepare('UPDATE lines SET removed = 1, change = ?, body = ? WHERE room = ? AND seq = ?');
  const after = db.prepare('SELECT * FROM lines WHERE room = ? AND change > ? ORDER BY change LIMIT ?');
  const newest = db.prepare('SELECT * FROM lines WHERE room = ? AND removed = 0 ORDER BY seq DESC LIMIT ?');

  function raise(room: RoomCode): number {
    const row = nextChange.get(room);
    if (!row) throw new Error(`a line for room ${room}, which does not exist`);
    return Number(row['last_change']);
  }

  function publish({ room, id, voter, at, body }: NewLine): PublishedLine {
    // NULL is never equal: system lines are always new.
    const known = said.get(room, voter, id) as unknown as LineRow | undefined;
    if (known) return { room, line: lineOf(known), isNew: false };
    const seq = raise(room);
    const { kind, ...rest } = body;
    insert.run(room, seq, seq, at, kind, JSON.stringify(rest), voter, id);
    return { room, line: { seq, change: seq, at, ...body }, isNew: true };
  }

  function newestRows(room: RoomCode, limit: number): LineRow[] {
    return (newest.all(room, limit) as unknown as LineRow[]).reverse();
  }

  return {
    startChat: (room: RoomCode) => start.run(room),
    lastChangeOf: (room: RoomCode) => Number(lastChange.get(room)?.['last_change'] ?? 0),
    linesOf: (room: RoomCode, limit: number) =>
      newestRows(room, limit).map((row) => ({ line: lineOf(row), voter: row.voter })),

    publishLines(lines: readonly NewLine[]): PublishedLine[] {
      return inTransaction(db, () => lines.map(publish));
    },
    removeLine(room: RoomCode, seq: number): LineChange | null {
      const removed = inTransaction(db, () => {
        const row = present.get(room, seq) as unknown as LineRow | undefined;
        if (!row) return null;
        const change = raise(room);
        erase.run(change, erased(row.kind), room, seq);
        return { change, removed: seq };
      });
      // The log still holds the page as it was; once it is emptied, the text is nowhere on the disk.
      if (removed) tidy(db, () => db.exec('PRAGMA wal_checkpoint(TRUNCATE)'));
      return removed;
    },
    changesAfter(room: RoomCode, change: number, limit: number): LineChange[] | null {
      const rows = after.all(room, change, limit + 1) as unknown as LineRow[];
      if (rows.length > limit) return null;
      return rows.map((row) =>
        row.removed ? { change: row.change, removed: row.seq } : { change: row.change, line: lineOf(row) },
      );
    },
    newestLines: (room: RoomCode, limit: number): Line[] => newestRows(room, limit).map(lineOf),
  };
}

export type ChatTables = ReturnType<typeof chatTables>;
