/** How long bars, and lines with them, take to their new place, ms. */
export const growMs = 550;

/** A line across bars, at a number of votes. */
export interface Line {
  readonly at: number;
  readonly label: string;
  /** Instead of it where it does not fit. */
  readonly short: string;
  /** The bars it is for, by their place in the poll. */
  readonly on: readonly number[];
}
