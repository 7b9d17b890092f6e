import type { VoterId } from '#protocol/polls';
import type { Fault, Ledger } from '../ledger.ts';
import type { Stored } from '../stored.ts';
import { namesOf } from './names.ts';

/**
 * Every acked question is on the disk, once, under the number that was told; every acked vote for one with its `n` or a greater one,
 * and says what was sent with that `n`. What is on the disk was sent. (Whether the counts are those of the votes: the recount.)
 */
export function proveQuestions(ledger: Ledger, stored: Stored): Fault[] {
  const faults: Fault[] = [];
  const bad = (what: string) => faults.push({ proof: 'asked', what });
  const names = namesOf(ledger, stored);
  const nameOf = (voter: string) => names.get(voter as VoterId) ?? `nobody (${voter})`;
  const { askings, upvotings } = ledger.asked;

  const asked = new Map(stored.questions.map((row) => [`${nameOf(row.voter)} ${row.clientId}`, row]));
  if (asked.size < stored.questions.length) bad('somebody has the same question twice');
  for (const { voter, id, question, text } of askings) {
    const row = asked.get(`${voter} ${id}`);
    asked.delete(`${voter} ${id}`);
    if (question !== null && row?.id !== question)
      bad(`${id} was acked as ${question}, and ${row?.id ?? 'nothing'} is there`);
    if (row && row.text !== text) bad(`${id} says ${row.text}`);
  }
  for (const stray of asked.keys()) bad(`nobody asked ${stray}`);

  const sent = new Map<string, Map<number, boolean>>();
  const sure = new Map<string, number>();
  for (const { voter, question, n, up, fate } of upvotings) {
    const key = `${voter}, question ${question}`;
    if (fate !== 'refused') sent.set(key, (sent.get(key) ?? new Map<number, boolean>()).set(n, up));
    if (fate === 'acked') sure.set(key, Math.max(n, sure.get(key) ?? 0));
  }
  const rows = new Map(stored.upvotes.map((row) => [`${nameOf(row.voter)}, question ${row.question}`, row]));
  for (const [key, n] of sure) {
    const there = rows.get(key)?.n ?? 0;
    if (there < n) bad(`${key}: n ${n} was acked, n ${there} is there`);
  }
  for (const [key, { n, up }] of rows) {
    const was = sent.get(key)?.get(n);
    if (was !== (up === 1)) bad(`${key}: n ${n} holds ${up}, but was ${was ?? 'never sent'}`);
  }
  return faults;
}
