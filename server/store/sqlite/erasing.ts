import type { DatabaseSync } from 'node:sqlite';
import { inTransaction, tidy } from './transaction.ts';

/** `waiting`: somebody still reads the log; the same again later. */
export type ErasingState = 'more' | 'waiting' | 'done';

/** Rows per statement: small enough that a look at the clock between two keeps a slice short. */
const rowsAtOnce = 50;
/** Pages given back at a time: 200 kB. */
const pagesAtOnce = 50;

interface TableRow {
  readonly name: string;
  readonly wr: number;
}

interface Reference {
  readonly table: string;
  readonly from: string;
}

/**
 * What hangs on a room, found in the tables themselves, so that no table that comes later is forgotten: first what hangs on its
 * rounds, then all that names the room, rounds last. A few rows each; `?` is the room.
 */
function deletions(db: DatabaseSync): string[] {
  const tables = db
    .prepare("SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
    .all() as unknown as TableRow[];
  const columns = db.prepare('SELECT name, type, pk FROM pragma_table_info(?) ORDER BY pk');
  const references = db.prepare('SELECT "table", "from" FROM pragma_foreign_key_list(?)');
  const found: Record<'rounds' | 'rooms', string[]> = { rounds: [], rooms: [] };
  for (const { name, wr } of tables) {
    const own = columns.all(name) as unknown as { name: string; type: string; pk: number }[];
    const key = wr ? own.flatMap((column) => (column.pk > 0 ? [column.name] : [])).join(', ') : 'rowid';
    // A picture is as large as hundreds of rows.
    const rows = own.some(({ type }) => type === 'BLOB') ? 1 : rowsAtOnce;
    for (const { table, from } of references.all(name) as unknown as Reference[]) {
      if (table !== 'rounds' && table !== 'rooms') continue;
      const isOfRoom = table === 'rooms' ? `${from} = ?` : `${from} IN (SELECT id FROM rounds WHERE room = ?)`;
      found[table].push(
        `DELETE FROM ${name} WHERE (${key}) IN (SELECT ${key} FROM ${name} WHERE ${isOfRoom} LIMIT ${rows})`,
      );
    }
  }
  const isRounds = (sql: string) => sql.startsWith('DELETE FROM rounds ');
  return [...found.rounds, ...found.rooms.filter((sql) => !isRounds(sql)), ...found.rooms.filter(isRounds)];
}

/**
 * Takes away rooms that were marked (`erased_at`), a slice at a time: their rows, then the pages these were in, then the log, which
 * still holds those pages as they were. Nothing of it is kept in memory: after a crash it goes on from what is on the disk.
 */
export function erasingTables(db: DatabaseSync) {
  const next = db.prepare('SELECT code FROM rooms WHERE erased_at IS NOT NULL LIMIT 1');
  const steps = deletions(db).map((sql) => db.prepare(sql));
  const end = db.prepare('DELETE FROM rooms WHERE code = ?');
  const freePages = db.prepare('PRAGMA freelist_count');
  const free = () => Number(freePages.get()?.['freelist_count']);

  /** Until the time is over, or everything that hangs on the room is gone, and then the room. */
  function eraseRows(code: string, forMs: number) {
    const until = performance.now() + forMs;
    for (const step of steps) {
      while (step.run(code).changes > 0) if (performance.now() >= until) return;
    }
    end.run(code);
  }

  function emptyLog(): ErasingState {
    let isEmpty = false;
    tidy(db, () => {
      isEmpty = db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.['busy'] === 0;
    });
    return isEmpty ? 'done' : 'waiting';
  }

  return {
    eraseSlice(forMs: number): ErasingState {
      const code = next.get()?.['code'];
      if (code !== undefined) {
        inTransaction(db, () => eraseRows(String(code), forMs));
        return 'more';
      }
      const before = free();
      if (before === 0) return emptyLog();
      db.exec(`PRAGMA incremental_vacuum(${pagesAtOnce})`);
      return free() < before ? 'more' : emptyLog();
    },
  };
}
