/** Countdowns, reruns taken back, keys that can be told apart and revoked, who has given the passcode. */
export const steering = `
-- While a round is open: when its countdown closes it.
ALTER TABLE rounds ADD COLUMN closes_at INTEGER;
ALTER TABLE rounds ADD COLUMN archived INTEGER NOT NULL DEFAULT 0;

ALTER TABLE host_keys ADD COLUMN label TEXT NOT NULL DEFAULT '';
ALTER TABLE host_keys ADD COLUMN rights TEXT NOT NULL DEFAULT 'host';
ALTER TABLE host_keys ADD COLUMN created_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE host_keys ADD COLUMN revoked_at INTEGER;
-- The order that made the key, so that a repeated one makes none.
ALTER TABLE host_keys ADD COLUMN made_by TEXT;
UPDATE host_keys SET created_at =
  coalesce((SELECT json_extract(state, '$.createdAt') FROM rooms WHERE code = host_keys.room), 0);

-- passed: the version of the room that set the passcode this voter has given.
ALTER TABLE voters ADD COLUMN passed INTEGER;
`;
