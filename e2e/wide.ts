/** `npm run test:wide`: everything at other sizes, and what everyday runs look at in part is looked at whole. */
export const isWide = process.env['WIDE'] !== undefined;
