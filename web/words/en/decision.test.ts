import { describe, expect, it } from 'vitest';
import { type Decision, defaultDecision, verdictOf } from '#protocol/decision';
import { decisionWords } from './decision.ts';

const asked = (change: Partial<Decision>): Decision => ({ ...defaultDecision, ...change });
const motion = { motion: 0, abstention: 2 } as const;
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

function said(decision: Decision, counts: readonly number[], voters: number | null = null): string {
  const verdict = verdictOf(decision, { counts, ballots: sum(counts), voters });
  return `${decisionWords.outcome.final[verdict.outcome]}: ${decisionWords.reason(decision, verdict)}`;
}

describe('a verdict in words', () => {
  it.each<[Partial<Decision>, readonly number[], string]>([
    [
      { ...motion, rule: '2/3', quorum: 40 },
      [31, 11, 8],
      'Carried: 31 of 42 votes, 28 needed; quorum met (2/3 of the votes without abstentions)',
    ],
    [
      { ...motion, rule: '2/3', quorum: 60 },
      [31, 11, 8],
      'Not carried: 31 of 42 votes, 28 needed; quorum missed: 50 ballots, 60 needed (2/3 of the votes without abstentions)',
    ],
    [
      { ...motion, rule: 'absolute', base: 'ballots' },
      [25, 17, 8],
      'Not carried: 25 of 50 votes, 26 needed (more than half of the votes, abstentions included)',
    ],
    [
      { ...motion, rule: 'simple' },
      [2, 1, 9],
      'Carried: 2 of 3 votes, 2 needed (more than every other option, abstentions aside)',
    ],
    [
      { ...motion, rule: 'simple' },
      [0, 0, 9],
      'Not carried: no votes (more than every other option, abstentions aside)',
    ],
    [
      { rule: 'simple' },
      [7, 3, 7],
      'Not carried: A and C are level with 7 of 17 votes each (more than every other option)',
    ],
    [
      { rule: 'simple', motion: 0 },
      [7, 3, 7],
      'Not carried: 7 of 17 votes, level with C (more than every other option)',
    ],
    [{ rule: '62.5%' }, [5, 9, 4], 'Not carried: B has 9 of 18 votes, 12 needed (62.5 % of the votes)'],
    [{ rule: 'simple' }, [0, 1], 'Carried: 1 of 1 vote, 1 needed (more than every other option)'],
    [
      { rule: 'simple', quorum: '50%' },
      [2, 1],
      'Cannot be said: A has 2 of 3 votes, 2 needed; quorum unknown: nobody counted who was here (more than every other option)',
    ],
  ])('%j of %j', (decision, counts, wanted) => {
    expect(said(asked(decision), counts)).toBe(wanted);
  });
});

it.each<[Partial<Decision>, string]>([
  [{ rule: 'simple' }, 'Carried with more votes than every other option'],
  [{ rule: 'absolute', motion: 1 }, 'B is carried with more than half of the votes'],
  [
    { ...motion, rule: '2/3', quorum: '1/3' },
    'A is carried with at least 2/3 of the votes without abstentions; quorum: 1/3 of those here',
  ],
  [{ rule: '60%', quorum: 1 }, 'Carried with at least 60 % of the votes; quorum: 1 ballot'],
])('the rule %j in words', (decision, wanted) => {
  expect(decisionWords.rule(asked(decision))).toBe(wanted);
});
