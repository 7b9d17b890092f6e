/**
 * Whole percentages by largest remainder, so that they always add to 100 (to 0 when there is nothing to share).
 * Among equal remainders the earlier place gets the point. https://en.wikipedia.org/wiki/Largest_remainder_method
 */
export function percentages(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total <= 0) return counts.map(() => 0);
  const whole = counts.map((count) => Math.floor((count * 100) / total));
  const missing = 100 - whole.reduce((sum, share) => sum + share, 0);
  const byRemainder = counts
    .map((count, index) => ({ index, remainder: (count * 100) % total }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) whole[index] = (whole[index] ?? 0) + 1;
  return whole;
}

/** A whole percentage of the ballots: where each may hold several votes, these add up to more than 100. */
export const shareOfBallots = (count: number, ballots: number): number =>
  ballots === 0 ? 0 : Math.round((count / ballots) * 100);
