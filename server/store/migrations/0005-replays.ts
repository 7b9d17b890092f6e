/** How a round came about: steps of its tally, and what happened in it besides. Of earlier rounds only the end is known. */
export const replays = `
ALTER TABLE rounds ADD COLUMN marks TEXT NOT NULL DEFAULT '[]';
UPDATE rounds SET marks = json_array(json_object('at', opened_at, 'what', 'open')) WHERE closed_at IS NULL;
UPDATE rounds SET marks = json_array(
  json_object('at', opened_at, 'what', 'open'), json_object('at', closed_at, 'what', 'close'))
WHERE closed_at IS NOT NULL;

-- The steps are at least this far apart, in ms.
ALTER TABLE rounds ADD COLUMN step_ms INTEGER NOT NULL DEFAULT 250;

-- counts: JSON [[key, weight], ...].
CREATE TABLE tally_steps (
  round TEXT NOT NULL REFERENCES rounds (id) ON DELETE CASCADE,
  at INTEGER NOT NULL,
  ballots INTEGER NOT NULL,
  counts TEXT NOT NULL,
  PRIMARY KEY (round, at)
) STRICT;

INSERT INTO tally_steps (round, at, ballots, counts)
SELECT rounds.id,
  max(opened_at, coalesce(accept_until, closed_at, 0), coalesce((SELECT max(received_at) FROM ballots WHERE round = rounds.id), 0)),
  sum(round_tallies.ballots),
  (SELECT json_group_array(json_array(key, weight)) FROM
    (SELECT key, sum(weight) AS weight FROM tally WHERE round = rounds.id GROUP BY key HAVING sum(weight) <> 0))
FROM rounds JOIN round_tallies ON round_tallies.round = rounds.id GROUP BY rounds.id;
`;
