/** Pictures of polls, as they are served. A poll names them; those that none names go after a while. */
export const pollPictures = `
CREATE TABLE poll_pictures (
  room TEXT NOT NULL REFERENCES rooms (code) ON DELETE CASCADE,
  id TEXT NOT NULL,
  full BLOB NOT NULL,
  medium BLOB NOT NULL,
  small BLOB NOT NULL,
  made_at INTEGER NOT NULL,
  PRIMARY KEY (room, id)
) STRICT;
CREATE INDEX poll_pictures_by_id ON poll_pictures (id);
`;
