import { labelOf } from '#protocol/kinds/index';
import type { RoundSummary } from '#protocol/views';
import { shownKeys, shownTally } from './kinds/shown.ts';
import type { Round } from './state.ts';
import type { RoundTally } from './tallies.ts';

/** Kept rounds are many: each brings no more of its keys than a phone would get. */
export function roundSummary(round: Round, tally: RoundTally): RoundSummary {
  const { asked } = round;
  const seen = shownTally(asked, tally.weights, tally.ballots, 'kept', round.judged);
  const { counts, keys = shownKeys(asked, {}), ...more } = seen;
  return {
    id: round.id,
    number: round.number,
    phase: round.phase.phase,
    question: asked.question,
    kind: asked.kind,
    ask: asked.ask,
    keys,
    labels: keys.map((key) => labelOf(asked, key)),
    counts,
    ballots: tally.ballots,
    ...more,
    archived: round.archived,
    ...(asked.settings.decision === null ? {} : { decision: asked.settings.decision }),
    ...(round.voters === null ? {} : { voters: round.voters }),
  };
}
