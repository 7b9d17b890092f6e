import { BarsResult } from '../bars-result.tsx';
import type { KindResultProps } from '../results.ts';

/** Most points first. */
export const KindResult = (props: KindResultProps) => <BarsResult {...props} isSorted />;
