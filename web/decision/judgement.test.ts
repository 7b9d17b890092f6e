import { describe, expect, it } from 'vitest';
import { type Decision, defaultDecision } from '#protocol/decision';
import { type ChoicePoll, defaultSettings, type OptionId, type Phase, type PollId } from '#protocol/polls';
import type { Presence } from '#protocol/presence';
import { countsOf, isFinal, leadText, lineOf, type Shown, verdictNow } from './judgement.ts';

const phases = {
  open: { phase: 'open', openedAt: 1, closesAt: null },
  closing: { phase: 'closing', openedAt: 1, closedAt: 2, acceptUntil: 3 },
  closed: { phase: 'closed', openedAt: 1, closedAt: 2 },
} as const satisfies Record<Phase['phase'], Phase>;

const people = (voters: number, waiting?: number): Presence => ({
  voters,
  voted: 0,
  screens: 1,
  ...(waiting === undefined ? {} : { waiting }),
});

function pollOf(options: number, decision: Partial<Decision> | null, changeable = false): ChoicePoll {
  const settings = { ...defaultSettings, changeable, decision: decision && { ...defaultDecision, ...decision } };
  const ids = Array.from({ length: options }, (_, place) => ({
    id: `o${place}` as OptionId,
    label: `Option ${place}`,
  }));
  return { id: 'p' as PollId, version: 1, kind: 'choice', ask: {}, question: '?', options: ids, settings };
}

function shown(
  counts: readonly number[],
  change: Partial<Shown> = {},
  decision: Partial<Decision> | null = null,
): Shown {
  return {
    poll: pollOf(counts.length, decision),
    round: { phase: phases.open },
    counts,
    ballots: counts.reduce((sum, count) => sum + count, 0),
    presence: people(50, 10),
    ...change,
  };
}

const motion = { rule: '2/3', motion: 0, abstention: 2 } as const;

describe('[M5] a page that has no counts', () => {
  const hidden = shown([31, 11, 8], { counts: null }, motion);

  it('has no verdict, no line and no lead, in any phase', () => {
    for (const phase of Object.values(phases)) {
      const page = { ...hidden, round: { phase, voters: 60 } };
      expect([verdictNow(page), lineOf(page), leadText(page)]).toEqual([null, null, null]);
    }
  });

  it('keeps the place of the line, so that revealing moves nothing', () => {
    expect(lineOf({ ...hidden, round: null })).toBeNull();
    expect(lineOf(shown([31, 11, 8], { counts: null }))).toBeUndefined();
  });
});

describe('[M4] the verdict', () => {
  const asked = { ...motion, quorum: '50%' } as const;

  it('goes by who is here while voting is open, and by who was here once it has closed', () => {
    const page = shown([31, 11, 8], { presence: people(60) }, asked);
    expect(verdictNow(page)?.quorum).toEqual({ ballots: 50, needed: 30 });
    for (const phase of [phases.closing, phases.closed])
      expect(verdictNow({ ...page, round: { phase, voters: 120 } })?.quorum?.needed).toBe(60);
  });

  it('says that nobody counted, rather than counting who is here later', () => {
    const page = shown([31, 11, 8], { presence: people(60), round: { phase: phases.closed } }, asked);
    expect(verdictNow(page)).toMatchObject({ outcome: 'unknown', quorum: { needed: null } });
    expect(verdictNow({ ...page, round: { phase: phases.open }, presence: null })?.outcome).toBe('unknown');
  });

  it('is final in a closed round alone', () => {
    const finals = Object.entries(phases).map(([name, phase]) => [name, isFinal({ round: { phase } })]);
    expect(Object.fromEntries(finals)).toEqual({ open: false, closing: false, closed: true });
    expect(isFinal({ round: null })).toBe(false);
  });
});

describe('[M7] the line', () => {
  it('stands at the votes that carry, on the bars it is for', () => {
    expect(lineOf(shown([31, 11, 8], {}, motion))).toMatchObject({ at: 28, label: '2/3 of 42 votes', on: [0] });
    const free = { ...motion, motion: null, base: 'ballots' as const };
    expect(lineOf(shown([31, 11, 8], {}, free))).toMatchObject({ at: 34, label: '2/3 of 50 ballots', on: [0, 1] });
  });

  it('of more votes than the other is half; of several others there is none', () => {
    expect(lineOf(shown([20, 22], {}, { rule: 'simple' }))).toMatchObject({
      at: 22,
      label: 'more than half of 42 votes',
    });
    expect(lineOf(shown([20, 22, 3], {}, { rule: 'simple' }))).toBeUndefined();
  });

  it('comes with the first vote', () => {
    expect(lineOf(shown([0, 0, 0], {}, motion))).toBeNull();
    expect(lineOf(shown([0, 1, 0], {}, motion))).toMatchObject({ at: 1, label: '2/3 of 1 vote' });
  });
});

describe('[M6] the lead', () => {
  const text = (counts: readonly number[], change: Partial<Shown> = {}) => leadText(shown(counts, change));

  it.each([
    [[22, 10, 8], 'A leads by 12; 10 have not voted', true],
    [[22, 10, 8], 'Decided among those here: A leads by 12', false],
    [[20, 10, 8], 'A leads by 10; 12 have not voted', false],
    [[19, 19, 2], 'A and B are level; 10 have not voted', false],
    [[13, 13, 13], 'A, B and C are level; 11 have not voted', true],
    [[8, 8, 8, 8, 8], '5 options are level; 10 have not voted', true],
    [[29, 20], 'A leads by 9; 1 has not voted', true],
    [[30, 20], 'A leads by 10; all here have voted', true],
  ])('%j reads %j', (counts, wanted, changeable) => {
    const voters = 50;
    const ballots = counts.reduce((sum, count) => sum + count, 0);
    const poll = pollOf(counts.length, null, changeable);
    expect(text(counts, { poll, presence: people(voters, voters - ballots) })).toBe(wanted);
  });

  it('waits for people who may have come after the numbers: of the round before, or of the tally before', () => {
    expect(text([1, 0], { presence: people(40, 0) })).toBe('A leads by 1; 39 have not voted');
    expect(text([27, 23], { presence: people(55, 3) })).toBe('A leads by 4; 5 have not voted');
  });

  it('is said while voting is open alone, and only once somebody has voted', () => {
    expect(text([0, 0])).toBeNull();
    expect(text([9, 1], { round: null })).toBeNull();
    for (const phase of [phases.closing, phases.closed]) expect(text([9, 1], { round: { phase } })).toBeNull();
    expect(text([9, 1], { presence: null })).toBeNull();
  });

  it('under a rule decides nothing: the verdict does. More votes than the other is what it says', () => {
    const page = shown([31, 4, 8], { presence: people(43, 0) }, motion);
    expect(leadText(page)).toBe('A leads by 27; all here have voted');
    const simple = { ...motion, rule: 'simple' } as const;
    expect(leadText({ ...page, poll: pollOf(3, simple) })).toBe('Decided among those here: A leads by 27');
    expect(leadText({ ...page, poll: pollOf(3, { ...simple, quorum: 90 }) })).toBe(
      'A leads by 27; all here have voted',
    );
  });
});

it('counts find their option by key', () => {
  const poll = pollOf(3, null);
  expect(countsOf(poll, ['o2', 'o0', 'o1'], { tallyVersion: 1, ballots: 6, counts: [3, 1, 2] })).toEqual([1, 2, 3]);
  expect(countsOf(poll, ['o2', 'o0', 'o1'], { tallyVersion: 1, ballots: 6 })).toBeNull();
});
