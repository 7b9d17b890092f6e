import { describe, expect, test } from 'vitest';
import type { Tally } from '#protocol/views';
import { voterId } from '../../server/socket/identity.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { prove } from './proofs.ts';
import type { Stored, StoredBallot, StoredRound } from './stored.ts';

const secret = 'room';
const keys = ['pizza', 'sushi'];
const idOf = (token: string) => voterId(secret, { text: token, issuedAt: 0 });

/** Ana voted pizza and got her receipt; Ben's sushi was not answered. */
function sample(seen: Tally = { tallyVersion: 1, ballots: 1 }) {
  const ledger = createLedger();
  ledger.tokens.set('ana', 'token a').set('ben', 'token b');
  ledger.send('ana', 'r1', 2, 'pizza', true).answer({ ok: true, n: 2, tallyVersion: 1 });
  ledger.send('ben', 'r1', 1, 'sushi', true);
  ledger.sightings.tally('ana', 'r1', seen);
  return ledger;
}

const row = (token: string, choice: string | null, n: number, more: Partial<StoredBallot> = {}): StoredBallot => ({
  round: 'r1',
  voter: idOf(token),
  choice,
  n,
  castAt: 5,
  receivedAt: 5,
  tallyVersion: 1,
  ...more,
});
const ana = row('token a', 'pizza', 2);

function stored(ballots: readonly StoredBallot[], round: Partial<StoredRound> = {}): Stored {
  const weights = new Map(keys.map((key) => [key, ballots.filter(({ choice }) => choice === key).length]));
  const phase = { id: 'r1', phase: 'open', closedAt: null, acceptUntil: null, tallyVersion: 1 };
  const rounds = new Map([['r1', { ...phase, ballots: ballots.length, weights, ...round }]]);
  return { secret, ballots, rounds, questions: [], upvotes: [], differences: [] };
}

const proofsAgainst = (ledger: Ledger, found: Stored) => [...new Set(prove(ledger, found).map(({ proof }) => proof))];

describe('the proofs accept', () => {
  test('an acked ballot that is there, with an unanswered one lost', () => {
    expect(prove(sample(), stored([ana]))).toEqual([]);
  });
  test('an unanswered ballot that is there', () => {
    const ben = row('token b', 'sushi', 1, { tallyVersion: 2 });
    expect(prove(sample(), stored([ana, ben], { tallyVersion: 2 }))).toEqual([]);
  });
});

describe('the proofs refuse', () => {
  test.each<[string, readonly StoredBallot[]]>([
    ['an acked ballot that is not there', []],
    ['an acked ballot of a smaller n', [row('token a', 'pizza', 1)]],
    ['an acked ballot with another choice', [row('token a', 'sushi', 2)]],
    ['an acked ballot in another tally than its receipt named', [row('token a', 'pizza', 2, { tallyVersion: 2 })]],
    ['a ballot that was never sent', [ana, row('token b', 'sushi', 9)]],
  ])('%s', (_, ballots) => {
    expect(proofsAgainst(sample(), stored(ballots))).toContain('acked');
  });

  test('two ballots of one voter, and one of nobody', () => {
    expect(proofsAgainst(sample(), stored([ana, ana]))).toContain('one ballot');
    expect(proofsAgainst(sample(), stored([ana, row('stranger', 'pizza', 1)]))).toContain('one ballot');
  });

  test('a ballot that came after the grace, by the row and by the ledger', () => {
    const closing = { phase: 'closing', closedAt: 5, acceptUntil: 10 };
    expect(proofsAgainst(sample(), stored([{ ...ana, receivedAt: 11 }], closing))).toEqual(['late']);
    expect(proofsAgainst(sample(), stored([{ ...ana, castAt: 6, receivedAt: 7 }], closing))).toEqual(['late']);
    const ledger = sample();
    const round = { id: 'r1', phase: { phase: 'closing', acceptUntil: 10 } };
    ledger.closings.saw({ round, earlier: [] } as never);
    ledger.send('ben', 'r1', 5, 'sushi', true).answer({ ok: true, n: 5, tallyVersion: 2 });
    const ben = row('token b', 'sushi', 5, { tallyVersion: 2 });
    expect(proofsAgainst(ledger, stored([ana, ben], { tallyVersion: 2 }))).toContain('late');
  });

  test.each<[string, Tally]>([
    ['fewer ballots than were acked', { tallyVersion: 1, ballots: 0 }],
    ['more ballots than were sent', { tallyVersion: 1, ballots: 3 }],
    ['a tally ahead of the disk', { tallyVersion: 2, ballots: 1 }],
  ])('%s', (_, seen) => {
    expect(proofsAgainst(sample(seen), stored([ana]))).toEqual(['tallies']);
  });

  test('two tallies of one version', () => {
    const ledger = sample();
    ledger.sightings.tally('ben', 'r1', { tallyVersion: 1, ballots: 2 });
    expect(proofsAgainst(ledger, stored([ana]))).toEqual(['tallies']);
  });

  test('a version that goes back', () => {
    const ledger = sample();
    ledger.sightings.tally('ana', 'r1', { tallyVersion: 0, ballots: 0 });
    expect(proofsAgainst(ledger, stored([ana]))).toEqual(['versions']);
  });

  test('a recount that differs', () => {
    expect(proofsAgainst(sample(), { ...stored([ana]), differences: ['r1'] })).toEqual(['recount']);
  });
});
