import { commonWords } from '../words/en/every-page.ts';

/** One bar as every result is drawn: the chart, the labels beside it and the table for screen readers read the same. */
export interface Bar {
  readonly key: string;
  /** Its place in the poll: gives the letter and the colour. */
  readonly index: number;
  readonly label: string;
  /** No option, such as a step of a scale: it has no letter, and all have one colour. */
  readonly isPlain?: true;
  /** null: not shown, because there is no round yet or the results are hidden. `note` stands in place of the percentage. */
  readonly shown: { readonly count: number; readonly percent: number; readonly note?: string } | null;
}

/** Which of the colours it has, as a place. */
export const toneOf = ({ isPlain, index }: Pick<Bar, 'isPlain' | 'index'>): number => (isPlain ? 0 : index);

/** What stands beside the count. */
export const shareText = ({ percent, note }: NonNullable<Bar['shown']>): string => note ?? commonWords.share(percent);

/** The widest of these that there can be, or is. */
export const widestShare = (bars: readonly Bar[]): string =>
  bars.reduce(
    (widest, { shown }) => ((shown?.note?.length ?? 0) > widest.length ? (shown?.note ?? widest) : widest),
    commonWords.share(100),
  );
