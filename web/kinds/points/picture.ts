/** As on screens. */
export const isSorted = true;
