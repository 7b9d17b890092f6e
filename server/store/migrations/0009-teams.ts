/** Teams of a quiz: by its place among the room's teams. */
export const teams = `
ALTER TABLE voters ADD COLUMN team INTEGER;
`;
