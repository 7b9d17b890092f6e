import type { ComponentType } from 'preact';
import type { Counted } from '#protocol/kinds/facts';

/** A round that is over, with what its picture is made of. */
export interface Kept extends Counted {
  readonly ask: object;
  readonly ballots: number;
  readonly summary?: object | undefined;
}

export interface FigureProps {
  readonly of: Kept;
  /** How large its letters are, px. */
  readonly fontPx: number;
  /** The share of the ballots that fills the scale, so that two pictures have the same; left out: its own greatest. */
  readonly fullShare?: number;
}

/** A kind's folder where rounds that are over are shown: `figure.tsx`, where bars with labels do not say it. */
export interface FigurePart {
  /** It keeps to its width, and stands still: it may be printed. */
  readonly Figure: ComponentType<FigureProps>;
  /** Two rounds counted by the same keys; left out: as they are. */
  readonly together?: (before: Kept, after: Kept) => readonly [Kept, Kept];
  /** What it comes to, in a word or two; null: nothing. */
  readonly sayOf: (kept: Kept) => string | null;
  /** A key in words, also one of those by which rounds are compared. */
  readonly nameOf: (key: string) => string;
  /** The same as a table, without what nobody has said. */
  readonly rowsOf: (kept: Kept) => readonly { readonly label: string; readonly votes: number }[];
  /** Keys and counts out of the totals of a results file. */
  readonly countedIn: (totals: readonly { readonly label: string; readonly votes: number }[], kept: Kept) => Counted;
}

const parts = import.meta.glob<FigurePart>('./*/figure.tsx', { eager: true });

export const figureOf = (kind: string): FigurePart | undefined => parts[`./${kind}/figure.tsx`];

/** The greatest share of both: what fills the scale of two pictures side by side. */
export const fullShareOf = (...kept: readonly Kept[]): number =>
  Math.max(0, ...kept.map(({ counts, ballots }) => Math.max(0, ...counts) / Math.max(1, ballots)));
