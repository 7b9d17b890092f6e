/** A room's logo, as it is served. */
export const pictures = `
CREATE TABLE pictures (
  room TEXT NOT NULL REFERENCES rooms (code) ON DELETE CASCADE,
  id TEXT NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (room, id)
) STRICT;
`;
