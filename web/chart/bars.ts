/** One bar as every result is drawn: the chart, the labels beside it and the table for screen readers read the same. */
export interface Bar {
  readonly key: string;
  /** Its place in the poll: gives the letter and the colour. */
  readonly index: number;
  readonly label: string;
  /** null: not shown, because there is no round yet or the results are hidden. */
  readonly shown: { readonly count: number; readonly percent: number } | null;
}
