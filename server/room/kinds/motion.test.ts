import { describe, expect, it } from 'vitest';
import { defaultDecision, verdictOf } from '#protocol/decision';
import { factsOf } from '#protocol/kinds/index';
import { defaultSettings, type PollOf } from '#protocol/polls';
import { randomOf } from '../../testing/random.ts';
import { lunch, moment } from '../../testing/room-samples.ts';
import { tallyByVotes } from '../../testing/tally-by-votes.ts';
import { makePoll } from '../deck.ts';
import { motion } from './motion.ts';

const poll: PollOf<'motion'> = { ...lunch, kind: 'motion' };
const given = { kind: 'motion' as const, question: 'Shall we?', options: [] };
const decision = { ...defaultDecision, motion: 0, abstention: 2 };

describe('[Q13] a motion', () => {
  it('brings yes, no and abstain, and is decided, where nobody says more', () => {
    const made = makePoll(given, moment().newId);
    expect(made?.options.map(({ label }) => label)).toEqual(['Yes', 'No', 'Abstain']);
    expect(made?.settings).toEqual({ ...defaultSettings, decision });
  });

  it('may call them otherwise, and need not be decided', () => {
    const made = makePoll(
      { ...given, options: ['Ja', 'Nein', 'Enthaltung'], settings: defaultSettings },
      moment().newId,
    );
    expect(made?.options.map(({ label }) => label)).toEqual(['Ja', 'Nein', 'Enthaltung']);
    expect(made?.settings.decision).toBeNull();
  });

  it('is carried by more in favour than against, abstentions aside', () => {
    const { usualDecision } = factsOf('motion');
    const verdict = (...counts: number[]) =>
      usualDecision && verdictOf(usualDecision, { counts, ballots: counts.reduce((a, b) => a + b, 0), voters: 9 });
    expect(verdict(3, 2, 9)).toMatchObject({ outcome: 'carried' });
    expect(verdict(2, 2, 0)).toMatchObject({ outcome: 'not-carried', why: 'tie' });
    expect(verdict(1, 2, 0)).toMatchObject({ outcome: 'not-carried' });
  });

  it('takes one option, by id or, from bare clients, by place', () => {
    expect(motion.parse(poll, 'sushi')).toBe('sushi');
    expect(motion.parseBare(poll, 2)).toBe('salad');
    expect(motion.weigh(poll, 'sushi')).toEqual([['sushi', 1]]);
    expect(motion.keys(poll)).toEqual(['pizza', 'sushi', 'salad']);
  });

  it.each([['yes'], [''], [3], [-1], [0.5], [true], [null], [[0]], [{}], ['__proto__'], ['pizza,sushi']])(
    'takes nothing else: %j',
    (raw) => {
      expect(motion.parse(poll, raw)).toBeNull();
      expect(motion.parseBare(poll, raw)).toBeNull();
    },
  );
});

it.each(Array.from({ length: 20 }, (_, seed) => [seed]))(
  '[Q13] the tally is a recount of the ballots, whatever was voted, changed and withdrawn (seed %i)',
  (seed) => {
    const below = randomOf(seed);
    const votes = Array.from({ length: 300 }, () => ({
      voter: `voter-${below(12)}`,
      choice: below(8) === 0 ? null : motion.parseBare(poll, below(3)),
    }));
    const { kept, recounted, ballots } = tallyByVotes((choice) => motion.weigh(poll, choice), votes);
    expect(kept).toEqual(recounted);
    expect([...kept.values()].reduce((sum, weight) => sum + weight, 0)).toBe(ballots);
  },
);
