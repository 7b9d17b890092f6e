import type { ComponentType } from 'preact';
import type { Poll } from '#protocol/polls';
import type { Tally, View } from '#protocol/views';
import type { ResultProps } from '../chart/result.tsx';

/** Where a result stands and how: what charts take, and what they are made of. */
export interface KindResultProps extends Omit<ResultProps, 'question' | 'bars' | 'ballots'> {
  readonly poll: Poll;
  readonly keys: View['keys'];
  /** null: there is no round yet. Without counts: they are hidden. */
  readonly tally: Tally | null;
}

/** A kind's folder on screens and consoles: `result.tsx`, where bars do not say it. */
export interface ResultPart {
  readonly KindResult: ComponentType<KindResultProps>;
  /** How high it is where the page scrolls, px; left out: as bars of as many keys would be. */
  readonly heightPx?: (poll: Poll, tally: Tally | null) => number;
}

const parts = import.meta.glob<ResultPart>('./*/result.tsx', { eager: true });

export const resultOf = (kind: string): ResultPart | undefined => parts[`./${kind}/result.tsx`];
