/** Who was there when voting closed: a quorum may ask for a share of them. */
export const decisions = `
ALTER TABLE rounds ADD COLUMN voters INTEGER;
`;
