/** Chat with moderation: lines that wait, reports, and who did what. */
export const chat = `
-- place: where the line stands among those that were published; null: it never was.
ALTER TABLE lines ADD COLUMN place INTEGER;
-- held: why it is not shown; null: it is, unless it was removed or counted on another line.
ALTER TABLE lines ADD COLUMN held TEXT;
-- Somebody who may has looked at it: reports hold it no more.
ALTER TABLE lines ADD COLUMN approved INTEGER NOT NULL DEFAULT 0;
ALTER TABLE lines ADD COLUMN times INTEGER NOT NULL DEFAULT 1;
-- counted_on: the line (seq) that says the same and counts this one.
ALTER TABLE lines ADD COLUMN counted_on INTEGER;
-- The round of a reason.
ALTER TABLE lines ADD COLUMN round TEXT;
UPDATE lines SET place = seq;
CREATE INDEX lines_by_place ON lines (room, place);
CREATE INDEX lines_held ON lines (room, seq) WHERE held IS NOT NULL;

CREATE TABLE line_reports (
  room TEXT NOT NULL REFERENCES rooms ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  voter TEXT NOT NULL,
  PRIMARY KEY (room, seq, voter)
) STRICT, WITHOUT ROWID;

-- deed: JSON.
CREATE TABLE chat_deeds (
  room TEXT NOT NULL REFERENCES rooms ON DELETE CASCADE,
  number INTEGER NOT NULL,
  at INTEGER NOT NULL,
  deed TEXT NOT NULL,
  PRIMARY KEY (room, number)
) STRICT, WITHOUT ROWID;
`;
