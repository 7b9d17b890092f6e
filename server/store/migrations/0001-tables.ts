/**
 * `node` is the process that wrote a tally row: constant in SQLite, so that many nodes on another database never
 * contend for one row. Tables whose key is nearly the whole row go WITHOUT ROWID; those with long JSON do not
 * (https://sqlite.org/withoutrowid.html, "When To Use WITHOUT ROWID").
 */
export const tables = `
CREATE TABLE rooms (
  code TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  version INTEGER NOT NULL,
  state TEXT NOT NULL,
  secret TEXT NOT NULL,
  used_at INTEGER NOT NULL
) STRICT;

CREATE TABLE host_keys (
  room TEXT NOT NULL REFERENCES rooms ON DELETE CASCADE,
  number INTEGER NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (room, number)
) STRICT, WITHOUT ROWID;

-- made: the order in which rounds were made.
CREATE TABLE rounds (
  made INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  room TEXT NOT NULL REFERENCES rooms ON DELETE CASCADE,
  poll TEXT NOT NULL,
  number INTEGER NOT NULL,
  asked TEXT NOT NULL,
  phase TEXT NOT NULL CHECK (phase IN ('open', 'closing', 'closed')),
  opened_at INTEGER NOT NULL,
  closed_at INTEGER,
  accept_until INTEGER,
  results_shown INTEGER NOT NULL,
  UNIQUE (room, poll, number),
  CHECK ((phase = 'open') = (closed_at IS NULL)),
  CHECK ((phase = 'closing') = (accept_until IS NOT NULL))
) STRICT;

CREATE TABLE ballots (
  round TEXT NOT NULL REFERENCES rounds (id) ON DELETE CASCADE,
  voter TEXT NOT NULL,
  choice TEXT,
  weights TEXT NOT NULL,
  n INTEGER NOT NULL,
  cast_at INTEGER NOT NULL,
  received_at INTEGER NOT NULL,
  tally_version INTEGER NOT NULL,
  PRIMARY KEY (round, voter)
) STRICT, WITHOUT ROWID;

CREATE TABLE round_tallies (
  round TEXT NOT NULL REFERENCES rounds (id) ON DELETE CASCADE,
  node INTEGER NOT NULL,
  tally_version INTEGER NOT NULL,
  ballots INTEGER NOT NULL,
  PRIMARY KEY (round, node)
) STRICT, WITHOUT ROWID;

CREATE TABLE tally (
  round TEXT NOT NULL REFERENCES rounds (id) ON DELETE CASCADE,
  node INTEGER NOT NULL,
  key TEXT NOT NULL,
  weight INTEGER NOT NULL,
  PRIMARY KEY (round, node, key)
) STRICT, WITHOUT ROWID;

-- The counter stands apart from the room's row, which holds the whole deck: a line must not rewrite that.
CREATE TABLE chats (
  room TEXT PRIMARY KEY REFERENCES rooms ON DELETE CASCADE,
  last_change INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE lines (
  room TEXT NOT NULL REFERENCES rooms ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  change INTEGER NOT NULL,
  at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  voter TEXT,
  client_id TEXT,
  removed INTEGER NOT NULL DEFAULT 0,
  UNIQUE (room, seq),
  UNIQUE (room, change),
  UNIQUE (room, voter, client_id)
) STRICT;

CREATE TABLE voters (
  room TEXT NOT NULL REFERENCES rooms ON DELETE CASCADE,
  voter TEXT NOT NULL,
  name TEXT,
  is_here INTEGER NOT NULL,
  PRIMARY KEY (room, voter)
) STRICT, WITHOUT ROWID;
`;
