/** A room that is being erased: nobody finds it any more, and its rows go slice by slice, after a crash from where they were. */
export const erasing = `
ALTER TABLE rooms ADD COLUMN erased_at INTEGER;
`;
