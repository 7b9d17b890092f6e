import { afterAll, beforeAll, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import type { ChatNews, Line } from '#protocol/lines';
import { changesOf, say, textOf, untilLine } from '../testing/chat-lines.ts';
import { createClient, handshakeOf } from '../testing/client.ts';
import { startParty } from '../testing/party.ts';
import { randomOf } from '../testing/random.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** The chat as a page keeps it that joined with `after`: each line once, in its place, nothing that was told before it joined. */
function keep(held: Map<number, Line>, all: readonly ChatNews[], after: number) {
  let joinedAt = after;
  for (const news of all) {
    if (news.reset) held.clear();
    const isJoin = news.reset || news.upTo !== undefined;
    for (const change of news.changes) {
      if (!isJoin && change.change <= joinedAt) continue;
      if ('line' in change) held.set(change.line.seq, change.line);
      else held.delete(change.removed);
    }
    joinedAt = news.upTo ?? joinedAt;
  }
}
const inPlace = (lines: Iterable<Line>) => [...lines].sort((a, b) => (a.place ?? a.seq) - (b.place ?? b.seq));
const said = (lines: readonly Line[]) => lines.flatMap((line) => (line.kind === 'said' ? [line.text] : []));

it('[C14] of many lines at once a phone gets what a person can read and the number of the rest, which it may ask for', async () => {
  const party = await startParty(server);
  const [phone, screen] = [await party.phone(), await party.screen()];
  const many = 40;
  const writers = await Promise.all(Array.from({ length: many / 5 }, () => party.phone()));
  const words = ['one', 'two', 'three', 'four', 'five'];
  await Promise.all(
    writers.flatMap((writer, place) => words.map((word) => say(server, writer, `${word} of ${place}`))),
  );
  await say(server, party.host, 'end');
  await untilLine(phone, 'end');
  await untilLine(screen, 'end');
  expect(changesOf(screen).filter((change) => textOf(change) !== null)).toHaveLength(many + 1);
  const news = phone.all<ChatNews>('chat').filter(({ changes }) => changes.length > 0);
  const more = news.reduce((sum, one) => sum + (one.more ?? 0), 0);
  for (const { changes } of news) expect(changes.length).toBeLessThanOrEqual(limits.linesPerPulse);
  expect(changesOf(phone).length + more).toBe(many + 1);
  const older = await phone.ask('chat:older', { before: many + 1 });
  if (!older.ok) throw new Error(older.code);
  expect([older.lines.length, older.isAll]).toEqual([many, true]);
  expect(older.lines.map(({ seq }) => seq)).toEqual(Array.from({ length: many }, (_, index) => index + 1));
});

it('[C14] older lines come in pages, without those that were removed or wait', async () => {
  const party = await startParty(server);
  for (let line = 1; line <= 60; line++) await say(server, party.host, `line ${line}`);
  await party.host.ask('chat:remove', { seq: 30 });
  const phone = await party.phone();
  const first = await phone.ask('chat:older', { before: 60 });
  if (!first.ok) throw new Error(first.code);
  expect([first.lines.length, first.isAll, first.lines.some(({ seq }) => seq === 30)]).toEqual([50, false, false]);
  const second = await phone.ask('chat:older', { before: first.lines[0]?.seq ?? 0 });
  expect(second).toMatchObject({ ok: true, isAll: true });
});

it.each([1, 2, 3])('[C2] walk %i: whoever comes and goes has each line once, in order, as it stands', async (seed) => {
  const below = randomOf(seed);
  const party = await startParty(server);
  const { host } = party;
  const writer = await party.phone();
  const held = new Map<number, Line>();
  let after = 0;
  const lines: number[] = [];
  for (let step = 0; step < 40; step++) {
    const seq = lines[below(lines.length + 1)] ?? 0;
    switch (below(7)) {
      case 0:
        await host.ask('chat:rules', { hold: below(2) === 0 });
        break;
      case 1:
        if (seq > 0) await host.ask('chat:remove', { seq });
        break;
      case 2:
        if (seq > 0) await host.ask('chat:approve', { seq });
        break;
      case 3:
        if (seq > 0) await host.ask('chat:restore', { seq });
        break;
      default: {
        const answer = await say(server, below(3) ? writer : host, `line ${step}`);
        if (answer.ok) lines.push(answer.seq);
      }
    }
    if (below(4) > 0) continue;
    const reader = createClient(server.url, { ...handshakeOf(party.code, 'phone'), ...(after > 0 ? { after } : {}) });
    await reader.until('me');
    await reader.ask('hello', null);
    const heard = reader.all<ChatNews>('chat');
    keep(held, heard, after);
    for (const { changes } of heard) for (const { change } of changes) after = Math.max(after, change);
    reader.close();
  }
  const last = createClient(server.url, { ...handshakeOf(party.code, 'phone'), ...(after > 0 ? { after } : {}) });
  await say(server, host, 'end');
  await untilLine(last, 'end');
  keep(held, last.all<ChatNews>('chat'), after);
  const stored = await server.store.newestLines(party.code as never, 100);
  expect(said(inPlace(held.values()))).toEqual(said(stored));
});
