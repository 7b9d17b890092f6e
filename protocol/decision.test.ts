import { describe, expect, it } from 'vitest';
import { type Decision, defaultDecision, fitsOptions, isSameDecision, type Verdict, verdictOf } from './decision.ts';

type Asked = Partial<Decision>;
type Wanted = readonly [outcome: Verdict['outcome'], why: Verdict['why'], option: number | null];

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
const judge = (asked: Asked, counts: readonly number[], voters: number | null = null) =>
  verdictOf({ ...defaultDecision, ...asked }, { counts, ballots: sum(counts), voters });

/** Yes, no, and I abstain. */
const motion = { motion: 0, abstention: 2 };
const carried = (option: number): Wanted => ['carried', 'reached', option];
const short = (option: number | null): Wanted => ['not-carried', 'short', option];
const tie = (option: number | null): Wanted => ['not-carried', 'tie', option];

describe('[M2] a motion: yes, no, I abstain', () => {
  it.each<[Asked, counts: readonly number[], wanted: Wanted, votes: number, base: number, needed: number | null]>([
    // more yes than no, whoever abstains
    [{ rule: 'simple' }, [22, 20, 0], carried(0), 22, 42, 22],
    [{ rule: 'simple' }, [1, 0, 99], carried(0), 1, 1, 1],
    [{ rule: 'simple' }, [21, 21, 5], tie(0), 21, 42, 22],
    [{ rule: 'simple' }, [20, 21, 5], short(0), 20, 41, 21],
    [{ rule: 'simple', base: 'ballots' }, [22, 20, 58], carried(0), 22, 42, 22],
    // more than half: exactly half is not
    [{ rule: 'absolute' }, [22, 20, 0], carried(0), 22, 42, 22],
    [{ rule: 'absolute' }, [21, 21, 9], short(0), 21, 42, 22],
    [{ rule: 'absolute' }, [3, 2, 2], carried(0), 3, 5, 3],
    [{ rule: 'absolute', base: 'ballots' }, [3, 2, 2], short(0), 3, 7, 4],
    [{ rule: 'absolute', base: 'ballots' }, [4, 2, 2], short(0), 4, 8, 5],
    [{ rule: 'absolute', base: 'ballots' }, [5, 2, 2], carried(0), 5, 9, 5],
    // exact shares: at least
    [{ rule: '2/3' }, [6, 3, 0], carried(0), 6, 9, 6],
    [{ rule: '2/3' }, [6, 4, 0], short(0), 6, 10, 7],
    [{ rule: '2/3' }, [2, 1, 0], carried(0), 2, 3, 2],
    [{ rule: '2/3' }, [1, 0, 0], carried(0), 1, 1, 1],
    [{ rule: '2/3' }, [31, 11, 8], carried(0), 31, 42, 28],
    [{ rule: '2/3', base: 'ballots' }, [31, 11, 8], short(0), 31, 50, 34],
    [{ rule: '2/3' }, [66_666, 33_334, 0], short(0), 66_666, 100_000, 66_667],
    [{ rule: '2/3' }, [66_666, 33_333, 0], carried(0), 66_666, 99_999, 66_666],
    [{ rule: '3/4' }, [75, 25, 0], carried(0), 75, 100, 75],
    [{ rule: '3/4' }, [74, 25, 0], short(0), 74, 99, 75],
    [{ rule: '4/5' }, [4, 1, 0], carried(0), 4, 5, 4],
    [{ rule: '4/5' }, [4, 2, 0], short(0), 4, 6, 5],
    [{ rule: '66.67%' }, [6, 3, 0], short(0), 6, 9, 7],
    [{ rule: '5/9' }, [5, 4, 0], carried(0), 5, 9, 5],
    // a minority's right: it need not be ahead
    [{ rule: '1/4' }, [3, 9, 0], carried(0), 3, 12, 3],
    [{ rule: '50%' }, [5, 5, 1], carried(0), 5, 10, 5],
    // nobody voted, or all abstained
    [{ rule: 'simple' }, [0, 0, 0], ['not-carried', 'no-votes', 0], 0, 0, null],
    [{ rule: '2/3' }, [0, 0, 9], ['not-carried', 'no-votes', 0], 0, 0, null],
    [{ rule: '2/3', base: 'ballots' }, [0, 0, 9], short(0), 0, 9, 6],
  ])('%j of %j', (asked, counts, [outcome, why, option], votes, base, needed) => {
    expect(judge({ ...motion, ...asked }, counts)).toMatchObject({
      outcome,
      why,
      option,
      votes,
      base,
      needed,
      quorum: null,
    });
  });
});

describe('[M2] several options, any of which may be carried', () => {
  it.each<[Asked, counts: readonly number[], wanted: Wanted, votes: number, needed: number | null]>([
    [{ rule: 'simple' }, [5, 9, 3, 1], carried(1), 9, null],
    [{ rule: 'simple' }, [9, 9, 3, 1], tie(null), 9, null],
    [{ rule: 'simple' }, [1, 0], carried(0), 1, 1],
    [{ rule: 'simple' }, [4, 4], tie(null), 4, 5],
    [{ rule: 'absolute' }, [5, 9, 3, 1], short(1), 9, 10],
    [{ rule: 'absolute' }, [5, 10, 3, 1], carried(1), 10, 10],
    [{ rule: 'absolute' }, [9, 9], short(null), 9, 10],
    [{ rule: '2/3' }, [1, 1, 7], carried(2), 7, 6],
    [{ rule: '40%' }, [4, 4, 2], tie(null), 4, 4],
    [{ rule: '40%' }, [5, 4, 1], carried(0), 5, 4],
    [{ rule: '40%' }, [3, 3, 3], short(null), 3, 4],
    [{ rule: 'simple', abstention: 0 }, [50, 9, 3, 1], carried(1), 9, null],
    [{ rule: 'absolute', abstention: 0 }, [50, 9, 3, 1], carried(1), 9, 7],
    [{ rule: 'absolute', abstention: 0, base: 'ballots' }, [50, 9, 3, 1], short(1), 9, 32],
    [{ rule: 'simple', abstention: 1 }, [3, 40], carried(0), 3, null],
    [{ rule: 'simple' }, [0, 0, 0], ['not-carried', 'no-votes', null], 0, null],
  ])('%j of %j', (asked, counts, [outcome, why, option], votes, needed) => {
    expect(judge(asked, counts)).toMatchObject({ outcome, why, option, votes, needed });
  });

  it('two of fifty that are level are a tie however many follow', () => {
    const counts = Array.from({ length: 50 }, (_, place) => (place === 7 || place === 49 ? 3 : 1));
    expect(judge({ rule: 'simple' }, counts)).toMatchObject({
      outcome: 'not-carried',
      why: 'tie',
      option: null,
      level: [7, 49],
      votes: 3,
    });
  });
});

describe('[M3] the quorum', () => {
  it.each<[Asked, counts: readonly number[], voters: number | null, wanted: Wanted, needed: number | null]>([
    [{ quorum: 20 }, [12, 8, 0], null, carried(0), 20],
    [{ quorum: 20 }, [12, 7, 0], null, ['not-carried', 'quorum', 0], 20],
    // who abstains is there
    [{ quorum: 20 }, [12, 7, 1], null, carried(0), 20],
    [{ quorum: 20, rule: '2/3', base: 'ballots' }, [14, 5, 1], null, carried(0), 20],
    [{ quorum: '50%' }, [12, 8, 0], 40, carried(0), 20],
    [{ quorum: '50%' }, [12, 8, 0], 41, ['not-carried', 'quorum', 0], 21],
    [{ quorum: '1/3' }, [2, 1, 0], 9, carried(0), 3],
    [{ quorum: '1/3' }, [2, 1, 0], 10, ['not-carried', 'quorum', 0], 4],
    // all have gone since they voted
    [{ quorum: '50%' }, [2, 1, 0], 0, carried(0), 0],
    // nobody counted: what cannot be said is not said
    [{ quorum: '50%' }, [12, 8, 0], null, ['unknown', 'voters-unknown', 0], null],
    // but too few votes are too few, whoever was there
    [{ quorum: '50%' }, [8, 12, 0], null, short(0), null],
    [{ quorum: 20 }, [1, 3, 0], null, short(0), 20],
    [{ quorum: 20 }, [0, 0, 0], null, ['not-carried', 'no-votes', 0], 20],
  ])('%j of %j with %j here', (asked, counts, voters, [outcome, why, option], needed) => {
    const quorum = { ballots: sum(counts), needed };
    expect(judge({ ...motion, ...asked }, counts, voters)).toMatchObject({ outcome, why, option, quorum });
  });
});

it('what is carried has more votes than its base leaves to any other, for every way that 12 people can vote', () => {
  for (let yes = 0; yes <= 12; yes += 1)
    for (let no = 0; no + yes <= 12; no += 1) {
      const counts = [yes, no, 12 - yes - no];
      const isCarried = (rule: Decision['rule'], base: Decision['base'] = 'votes') =>
        judge({ ...motion, rule, base }, counts).outcome === 'carried';
      expect(isCarried('simple')).toBe(yes > no);
      expect(isCarried('absolute')).toBe(yes * 2 > yes + no);
      expect(isCarried('absolute', 'ballots')).toBe(yes * 2 > 12);
      expect(isCarried('2/3')).toBe(yes > 0 && yes * 3 >= (yes + no) * 2);
      expect(isCarried('3/4', 'ballots')).toBe(yes * 4 >= 36);
    }
});

describe('[M1] a decision', () => {
  it.each([
    [{ motion: 0, abstention: 2 }, 3, true],
    [{ motion: 0, abstention: 2 }, 2, false],
    [{ motion: 3 }, 3, false],
    [{ motion: 1, abstention: 1 }, 3, false],
    [{}, 2, true],
  ])('%j fits %d options: %j', (asked, options, fits) => {
    expect(fitsOptions({ ...defaultDecision, ...asked }, options)).toBe(fits);
  });

  it('is another one as soon as anything in it differs', () => {
    const one: Decision = { rule: '2/3', motion: 0, abstention: 2, base: 'votes', quorum: 20 };
    expect(isSameDecision(one, { ...one })).toBe(true);
    expect(isSameDecision(null, null)).toBe(true);
    expect(isSameDecision(one, null) || isSameDecision(null, one)).toBe(false);
    const others: Asked[] = [
      { rule: '3/4' },
      { motion: 1 },
      { abstention: null },
      { base: 'ballots' },
      { quorum: '20%' },
    ];
    for (const change of others) expect(isSameDecision(one, { ...one, ...change })).toBe(false);
  });
});
