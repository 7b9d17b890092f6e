import type { Seen } from '#protocol/schemas';
import type { View } from '#protocol/views';

/**
 * What this page sees of the stage, as a step names it: when something else is shown by now, the server refuses the
 * step instead of taking another one (protocol/README.md, K2). `closing` counts as closed.
 */
export function seenOf({ poll, round }: Pick<View, 'poll' | 'round'>): Seen {
  return {
    shown: poll?.id ?? null,
    round: round?.id ?? null,
    phase: round ? (round.phase.phase === 'open' ? 'open' : 'closed') : 'draft',
    resultsShown: round?.resultsShown ?? false,
  };
}
