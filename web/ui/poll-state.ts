import type { View } from '#protocol/views';

export type PollState = 'draft' | 'open' | 'closing' | 'closed' | 'final';

/** How a poll stands, as people see it: `final` is closed with its results on show. */
export function pollState({ round }: Pick<View, 'round'>): PollState {
  if (!round) return 'draft';
  const { phase } = round.phase;
  return phase === 'closed' && round.resultsShown ? 'final' : phase;
}
