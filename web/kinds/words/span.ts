/** The word that came most is at most so much larger than the smallest that is read. */
export const span = 5;
