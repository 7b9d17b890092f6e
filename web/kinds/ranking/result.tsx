import { BarsResult } from '../bars-result.tsx';
import type { KindResultProps } from '../results.ts';

/** Most points first: an order is what was asked for. */
export const KindResult = (props: KindResultProps) => <BarsResult {...props} isSorted />;
