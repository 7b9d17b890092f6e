import type { DatabaseSync } from 'node:sqlite';
import type { KeyRights } from '#protocol/host-keys';
import type { RoomCode } from '#protocol/polls';
import type { HostKeyRecord } from '../../room/state.ts';

interface KeyRow {
  readonly number: number;
  readonly hash: string;
  readonly label: string;
  readonly rights: KeyRights;
  readonly created_at: number;
  readonly revoked_at: number | null;
  readonly made_by: string | null;
}

export function keyTables(db: DatabaseSync) {
  const upsert = db.prepare(`
    INSERT INTO host_keys (room, number, hash, label, rights, created_at, revoked_at, made_by)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (room, number) DO UPDATE SET label = excluded.label, revoked_at = excluded.revoked_at`);
  const ofRoom = db.prepare('SELECT * FROM host_keys WHERE room = ? ORDER BY number');

  return {
    putKeys(room: RoomCode, keys: readonly HostKeyRecord[]) {
      for (const { number, hash, label, rights, createdAt, revokedAt, order } of keys)
        upsert.run(room, number, hash, label, rights, createdAt, revokedAt, order);
    },
    keysOf(room: RoomCode): HostKeyRecord[] {
      const rows = ofRoom.all(room) as unknown as KeyRow[];
      return rows.map(({ number, hash, label, rights, created_at, revoked_at, made_by }) => ({
        number,
        hash,
        label,
        rights,
        createdAt: created_at,
        revokedAt: revoked_at,
        order: made_by,
      }));
    },
  };
}

export type KeyTables = ReturnType<typeof keyTables>;
