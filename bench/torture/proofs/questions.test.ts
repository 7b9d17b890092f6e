import { describe, expect, test } from 'vitest';
import { voterId } from '../../../server/socket/identity.ts';
import { createLedger } from '../ledger.ts';
import type { Stored, StoredQuestion, StoredUpvote } from '../stored.ts';
import { proveQuestions } from './questions.ts';

const secret = 'room';
const idOf = (token: string) => voterId(secret, { text: token, issuedAt: 0 });

/** Ana asked and was told so; Ben voted for it, then took that back without an answer. */
function sample() {
  const ledger = createLedger();
  ledger.tokens.set('ana', 'token a').set('ben', 'token b');
  ledger.asked.ask('ana', 'one', 'Why?')({ ok: true, question: 1 });
  ledger.asked.ask('ben', 'two', 'How?');
  ledger.asked.upvote('ben', 1, 1, true)({ ok: true, question: 1, n: 1 });
  ledger.asked.upvote('ben', 1, 2, false);
  return ledger;
}

const why: StoredQuestion = { id: 1, voter: idOf('token a'), clientId: 'one', text: 'Why?' };
const how: StoredQuestion = { id: 2, voter: idOf('token b'), clientId: 'two', text: 'How?' };
const wanted: StoredUpvote = { question: 1, voter: idOf('token b'), up: 1, n: 1 };
const stored = (questions: readonly StoredQuestion[], upvotes: readonly StoredUpvote[]): Stored => ({
  secret,
  ballots: [],
  rounds: new Map(),
  questions,
  upvotes,
  differences: [],
});

describe('the proof of questions', () => {
  test.each<[string, readonly StoredQuestion[], readonly StoredUpvote[]]>([
    ['what was acked, and lost what was not answered', [why], [wanted]],
    ['what was not answered, too', [why, how], [{ ...wanted, up: 0, n: 2 }]],
  ])('accepts %s', (_, questions, upvotes) => {
    expect(proveQuestions(sample(), stored(questions, upvotes))).toEqual([]);
  });

  test.each<[string, readonly StoredQuestion[], readonly StoredUpvote[]]>([
    ['an acked question that is not there', [], [wanted]],
    ['an acked question under another number', [{ ...why, id: 3 }], [wanted]],
    ['an acked question of somebody else', [{ ...why, voter: idOf('token b') }], [wanted]],
    ['a question that says something else', [{ ...why, text: 'Who?' }], [wanted]],
    ['a question twice', [why, { ...why, id: 2 }], [wanted]],
    ['a question that nobody asked', [why, { ...how, clientId: 'three' }], [wanted]],
    ['an acked vote that is not there', [why], []],
    ['a vote that says something else than was sent', [why], [{ ...wanted, up: 0 }]],
    ['a vote that was never sent', [why], [{ ...wanted, n: 9 }]],
    ['a vote of nobody', [why], [wanted, { ...wanted, voter: 'nobody' }]],
  ])('refuses %s', (_, questions, upvotes) => {
    expect(proveQuestions(sample(), stored(questions, upvotes))).not.toEqual([]);
  });
});
