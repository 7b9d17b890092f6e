import type { Tally, View } from '#protocol/views';
import { countsOf, isFinal, verdictNow } from '../decision/judgement.ts';
import { decisionWords } from '../words/en/decision.ts';

interface DecidedProps {
  readonly view: View;
  readonly tally: Tally | null;
  readonly voters: number | undefined;
}

/** What the poll decides, on a phone: the rule, and once this phone may see the counts, what they mean. */
export function Decided({ view, tally, voters }: DecidedProps) {
  const { poll, round, keys } = view;
  if (!poll?.settings.decision) return null;
  const { decision } = poll.settings;
  const counts = countsOf(poll, keys, tally);
  const presence = voters === undefined ? null : { voters, voted: 0, screens: 0 };
  const verdict = verdictNow({ poll, round, counts, ballots: tally?.ballots ?? 0, presence });
  if (!verdict) return <>{decisionWords.rule(decision)}</>;
  const word = decisionWords.outcome[isFinal({ round }) ? 'final' : 'now'][verdict.outcome];
  return (
    <>
      <strong>{decisionWords.said(word)}</strong> {decisionWords.figures(decision, verdict)}
    </>
  );
}
