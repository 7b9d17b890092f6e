/** Polls answered in one's own words: many keys, some of them approved or removed. */
export const answers = `
-- judged: JSON [[fold, standing], ...].
ALTER TABLE rounds ADD COLUMN judged TEXT NOT NULL DEFAULT '[]';
-- since: the version of the tally that brought the key, so that answers keep the order in which they came.
ALTER TABLE tally ADD COLUMN since INTEGER NOT NULL DEFAULT 0;
-- Of a hundred thousand keys the weightiest are read with every group of ballots.
CREATE INDEX tally_by_weight ON tally (round, weight);
-- is_part: the tally has more keys than the step.
ALTER TABLE tally_steps ADD COLUMN is_part INTEGER NOT NULL DEFAULT 0;
`;
