/** What the audience asks, who wants to know it, and what people sent up to the screens. */
export const questions = `
-- votes: voters for it and for those merged into it, each counted once; written with every vote.
CREATE TABLE questions (
  room TEXT NOT NULL REFERENCES rooms ON DELETE CASCADE,
  id INTEGER NOT NULL,
  voter TEXT NOT NULL,
  client_id TEXT NOT NULL,
  name TEXT,
  text TEXT NOT NULL,
  at INTEGER NOT NULL,
  standing TEXT NOT NULL CHECK (standing IN ('held', 'shown', 'removed')),
  answered_at INTEGER,
  answer TEXT,
  merged INTEGER,
  votes INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (room, id),
  UNIQUE (room, voter, client_id)
) STRICT;
CREATE INDEX merged_questions ON questions (room, merged) WHERE merged IS NOT NULL;

-- A vote that was taken back stays with its n, as a ballot does.
CREATE TABLE upvotes (
  room TEXT NOT NULL REFERENCES rooms ON DELETE CASCADE,
  question INTEGER NOT NULL,
  voter TEXT NOT NULL,
  up INTEGER NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (room, voter, question)
) STRICT, WITHOUT ROWID;
CREATE INDEX upvotes_by_question ON upvotes (room, question, up, voter);

-- round: '' while none was on view.
CREATE TABLE reactions (
  room TEXT NOT NULL REFERENCES rooms ON DELETE CASCADE,
  round TEXT NOT NULL,
  emoji TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (room, round, emoji)
) STRICT, WITHOUT ROWID;
`;
