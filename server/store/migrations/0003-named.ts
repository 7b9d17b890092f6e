/** Rounds that asked for names. Those that were opened before this existed promised nothing of the kind. */
export const named = `
ALTER TABLE rounds ADD COLUMN named INTEGER NOT NULL DEFAULT 0;
`;
