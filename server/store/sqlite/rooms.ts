import type { DatabaseSync } from 'node:sqlite';
import { limits } from '#protocol/limits';
import type { RoomCode } from '#protocol/polls';
import type { HostKeyRecord, Room, Round } from '../../room/state.ts';
import type { NewRoomRecord } from '../room-records.ts';
import type { ChatTables } from './chat.ts';
import type { KeyTables } from './keys.ts';
import { readRoom } from './older.ts';
import type { PictureTables } from './pictures.ts';
import type { PollPictureTables } from './poll-pictures.ts';
import type { RoundTables } from './rounds.ts';
import { inTransaction } from './transaction.ts';

interface RoomRow {
  readonly title: string;
  readonly version: number;
  readonly state: string;
  readonly secret: string;
}

/** What a room holds besides its own columns. */
function stateOf({ code, title, version, ...state }: Room): string {
  return JSON.stringify(state);
}

interface RoomParts {
  readonly rounds: RoundTables;
  readonly chat: ChatTables;
  readonly keys: KeyTables;
  readonly pictures: PictureTables;
  readonly pollPictures: PollPictureTables;
}

/** `now` in ms: when the room was last used, for deleteEmptyRooms. */
export function roomTables(db: DatabaseSync, { rounds, chat, keys, pictures, pollPictures }: RoomParts) {
  const count = db.prepare('SELECT count(*) AS rooms FROM rooms WHERE erased_at IS NULL');
  const byCode = db.prepare('SELECT title, version, state, secret FROM rooms WHERE code = ? AND erased_at IS NULL');
  // One that is being erased keeps its code until it is gone.
  const isTaken = db.prepare('SELECT 1 FROM rooms WHERE code = ?');
  const insert = db.prepare(
    'INSERT INTO rooms (code, title, version, state, secret, used_at) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const update = db.prepare(`
    UPDATE rooms SET title = ?, version = ?, state = ?, used_at = ? WHERE code = ? AND version = ? AND erased_at IS NULL`);
  const note = db.prepare('UPDATE rooms SET used_at = ? WHERE code = ? AND used_at <= ?');
  // A deck is no work of anybody's while it is as the room was made: one poll at most, in the first version.
  const empty = db.prepare(`
    SELECT code FROM rooms
    WHERE used_at < ? AND erased_at IS NULL AND code NOT IN (SELECT value FROM json_each(?))
      AND json_array_length(state, '$.deck') <= (version = 1)
      AND NOT EXISTS (SELECT 1 FROM rounds JOIN ballots ON ballots.round = rounds.id WHERE rounds.room = rooms.code)
      AND NOT EXISTS (SELECT 1 FROM lines WHERE lines.room = rooms.code AND kind = 'said')
      AND NOT EXISTS (SELECT 1 FROM questions WHERE questions.room = rooms.code)`);
  // A round's last step is its last ballot.
  const idle = db.prepare(`
    SELECT code FROM rooms
    WHERE used_at < ?1 AND erased_at IS NULL AND code NOT IN (SELECT value FROM json_each(?2))
      AND NOT EXISTS (SELECT 1 FROM rounds JOIN tally_steps ON round = rounds.id WHERE rounds.room = code AND at >= ?1)
      AND coalesce((SELECT at FROM lines WHERE room = code ORDER BY seq DESC LIMIT 1), 0) < ?1`);

  const mark = db.prepare('UPDATE rooms SET erased_at = ? WHERE code = ? AND erased_at IS NULL');
  const endChat = db.prepare('DELETE FROM chats WHERE room = ?');

  const countRooms = () => Number(count.get()?.['rooms']);

  /** From now on there is no such room; erasing.ts takes its rows away. */
  function markErased(codes: readonly RoomCode[], now: number): RoomCode[] {
    return inTransaction(db, () =>
      codes.filter((code) => {
        endChat.run(code);
        return mark.run(now, code).changes > 0;
      }),
    );
  }
  const codesOf = (rows: readonly Record<string, unknown>[]) => rows.map((row) => row['code'] as RoomCode);

  return {
    countRooms,
    createRoom(record: NewRoomRecord, now: number): 'created' | 'code-taken' | 'too-many-rooms' {
      const { room, secret, hostKey, maxRooms, copyOf } = record;
      return inTransaction(db, () => {
        if (countRooms() >= maxRooms) return 'too-many-rooms';
        if (isTaken.get(room.code)) return 'code-taken';
        insert.run(room.code, room.title, room.version, stateOf(room), secret, now);
        chat.startChat(room.code);
        keys.putKeys(room.code, [hostKey]);
        rounds.putRounds(record.rounds);
        if (room.logo && copyOf !== undefined) pictures.copyPicture(copyOf, room.code, room.logo.id);
        if (copyOf !== undefined) pollPictures.copyPollPictures(copyOf, room.code, stateOf(room), now);
        return 'created';
      });
    },
    saveRoom(
      room: Room,
      changed: readonly Round[],
      expected: number,
      hostKeys: readonly HostKeyRecord[],
      now: number,
    ): 'saved' | 'changed-meanwhile' {
      return inTransaction(db, () => {
        const { changes } = update.run(room.title, room.version, stateOf(room), now, room.code, expected);
        if (changes === 0) return 'changed-meanwhile';
        rounds.putRounds(changed);
        keys.putKeys(room.code, hostKeys);
        return 'saved';
      });
    },
    markErased,
    noteUse(code: RoomCode, now: number) {
      note.run(now, code, now - limits.noteHostEveryMs);
    },
    markEmptyErased(before: number, keep: readonly RoomCode[], now: number): RoomCode[] {
      return markErased(codesOf(empty.all(before, JSON.stringify(keep))), now);
    },
    markIdleErased(before: number, keep: readonly RoomCode[], now: number): RoomCode[] {
      return markErased(codesOf(idle.all(before, JSON.stringify(keep))), now);
    },
    /** The room's own row, with its secret. */
    roomRow(code: RoomCode): { room: Room; secret: string } | null {
      const row = byCode.get(code) as unknown as RoomRow | undefined;
      if (!row) return null;
      const { title, version, state, secret } = row;
      return { room: readRoom(code, title, version, state), secret };
    },
  };
}
