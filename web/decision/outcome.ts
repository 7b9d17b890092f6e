import type { Decision, Verdict } from '#protocol/decision';
import { letterOf } from '#protocol/polls';
import type { Line } from '../chart/line.ts';
import { decisionWords } from '../words/en/decision.ts';
import { lineAt } from './judgement.ts';

/** What a verdict comes to on a picture or on paper: in words, and across the bars. */
export interface Outcome {
  readonly text: string;
  readonly line: Line | null;
}

export function outcomeOf(decision: Decision, options: number, verdict: Verdict, isFinal: boolean): Outcome {
  const said = decisionWords.said(decisionWords.outcome[isFinal ? 'final' : 'now'][verdict.outcome]);
  const isNamed = verdict.outcome === 'carried' && decision.motion === null && verdict.option !== null;
  const winner = isNamed && verdict.option !== null ? [letterOf(verdict.option)] : [];
  return {
    text: [said, ...winner, decisionWords.reason(decision, verdict)].join(' '),
    line: lineAt(decision, options, verdict),
  };
}
