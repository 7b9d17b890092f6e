import { verdictOf } from '#protocol/decision';
import { decisionWords } from '../../words/en/decision.ts';
import type { Run } from './compare.ts';

/** What a round that is over has decided; nothing where it was not asked to. */
export function RunVerdict({ run, name = '' }: { run: Run; name?: string }) {
  const { decision, counts, ballots, voters = null } = run;
  if (!decision) return null;
  const verdict = verdictOf(decision, { counts, ballots, voters });
  return (
    <p class="rounds__verdict">
      {name} <b>{decisionWords.said(decisionWords.outcome.final[verdict.outcome])}</b>{' '}
      {decisionWords.figures(decision, verdict)}
    </p>
  );
}
