import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkDataFile } from '../../server/store/data-file.ts';
import { type Connection, connect } from './connection.ts';
import { createRandom, type Random } from './random.ts';
import { type Server, startServer } from './server.ts';

const lives = 5;
const phones = 24;
/** Per phone and life: what the buckets of one voter let through at once. */
const [lines, questions, upvotes] = [4, 2, 20];

interface Sent {
  readonly event: 'chat' | 'ask' | 'upvote';
  /** Which phone, of which life. */
  readonly by: string;
  readonly payload: { readonly id?: string; readonly text?: string; readonly question?: number; readonly up?: boolean };
  isAcked: boolean;
}

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'showhands-torture-talk-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const silent = { onView() {}, onUpdate() {}, onMe() {} };

/** Everybody says, asks and votes at once; the server dies somewhere in it. */
async function live(server: Server, life: number, random: Random, known: number): Promise<Sent[]> {
  const all: Sent[] = [];
  // Answers come group by group: the server dies behind one of them, whatever is under way then.
  const { promise: fatal, resolve } = Promise.withResolvers<void>();
  const most = phones * (lines + questions + (known > 0 ? upvotes : 0));
  let answersLeft = random.between(Math.ceil(most * 0.35), Math.floor(most * 0.7));
  function send(connection: Connection, by: string, event: Sent['event'], payload: Sent['payload']) {
    const sent: Sent = { event, by, payload, isAcked: false };
    all.push(sent);
    connection.send(event, payload, ({ ok }) => {
      sent.isAcked = ok;
      answersLeft -= 1;
      if (answersLeft === 0) resolve();
    });
  }
  const joined = await Promise.all(Array.from({ length: phones }, () => connect(server, 'phone', {}, silent)));
  for (const [place, connection] of joined.entries()) {
    if (!connection) throw new Error('nobody came in');
    const by = `${life}-${place}`;
    for (let index = 0; index < lines; index++) {
      const id = `line-${by}-${index}`;
      send(connection, by, 'chat', { id, text: `the line ${id}` });
    }
    for (let index = 0; index < questions; index++) {
      const id = `question-${by}-${index}`;
      send(connection, by, 'ask', { id, text: `the question ${id}` });
    }
    for (let index = 0; known > 0 && index < upvotes; index++)
      send(connection, by, 'upvote', { question: random.between(1, known), up: random.chance(0.7) });
  }
  await fatal;
  await server.kill('SIGKILL');
  await Promise.all(joined.map((connection) => connection?.gone));
  return all;
}

it('[C1] [QA1] [QA2] [S5] kills in the middle of chat and questions lose nothing that was acked, and double nothing', {
  timeout: 90_000,
}, async () => {
  const random = createRandom(20_261);
  const all: Sent[] = [];
  for (let life = 0; life < lives; life++) {
    const known = all.filter(({ event, isAcked }) => event === 'ask' && isAcked).length;
    all.push(...(await live(await startServer(dir), life, random, known)));
  }
  const acked = all.filter(({ isAcked }) => isAcked);
  // Kills that only ever hit before everything, or after it, would prove nothing.
  expect(acked.length).toBeGreaterThan(100);
  expect(acked.length).toBeLessThan(all.length);
  const last = await startServer(dir);
  await last.kill('SIGTERM');

  const db = new DatabaseSync(join(dir, 'showhands.db'), { readOnly: true });
  const idsOf = (table: string) => db.prepare(`SELECT client_id FROM ${table} WHERE client_id IS NOT NULL`).all();
  for (const [event, table] of [
    ['chat', 'lines'],
    ['ask', 'questions'],
  ] as const) {
    const stored = idsOf(table).map((row) => String(row['client_id']));
    const idOf = ({ payload }: Sent) => payload.id ?? '';
    expect(new Set(stored).size, table).toBe(stored.length);
    expect(
      acked.filter((sent) => sent.event === event && !stored.includes(idOf(sent))),
      table,
    ).toEqual([]);
    const sent = new Set(all.map(idOf));
    expect(
      stored.filter((id) => !sent.has(id)),
      table,
    ).toEqual([]);
  }
  const cast = new Set(
    acked.flatMap(({ event, by, payload }) => (event === 'upvote' ? [`${by} ${payload.question}`] : [])),
  );
  expect(cast.size).toBeGreaterThan(50);
  expect(db.prepare('SELECT count(*) AS n FROM upvotes').get()?.['n']).toBeGreaterThanOrEqual(cast.size);
  db.close();
  expect(checkDataFile(dir)).toMatchObject({ differences: [], upvotes: [] });
});
