import type { Tally } from '#protocol/views';
import type { ShownAnswer } from '../chart/answer-table.tsx';

/** The answers of a tally as they are shown, told apart by what counts as the same: the writing of one may change. */
export function answersOf(tally: Pick<Tally, 'keys' | 'counts'> | null, fold: (text: string) => string): ShownAnswer[] {
  const { keys = [], counts = [] } = tally ?? {};
  return keys.map((text, place) => ({ key: fold(text), text, count: counts[place] ?? 0 }));
}
