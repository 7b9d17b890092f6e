import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RoundId } from '#protocol/polls';
import { deedColumns, lineColumns } from '../results/chat-file.ts';
import { say } from '../testing/chat-lines.ts';
import { ask } from '../testing/http-ask.ts';
import { startParty } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

async function startTalk() {
  const party = await startParty(server);
  await party.host.ask('chat:rules', { voices: true });
  const ana = await party.phone();
  await party.vote(ana, 'Pizza');
  await say(server, ana, '=1+1, "hello"');
  await ana.ask('voice', { round: party.round() as RoundId, text: 'Cheese' });
  const gone = await say(server, ana, 'gone');
  await say(server, party.host, 'Welcome');
  await party.host.ask('chat:remove', { seq: gone.ok ? gone.seq : 0 });
  const get = (query: string, key = party.key) =>
    ask(server, `/api/rooms/${party.code}/chat${query}`, { authorization: `Bearer ${key}` });
  return { party, get };
}

it('[C15] a host takes the chat away as a file: what was said and not removed, and with which vote', async () => {
  const { get, party } = await startTalk();
  const file = JSON.parse((await get('')).text) as { room: object; lines: { text: string }[] };
  expect(file).toMatchObject({ format: 'showhands-chat-lines/1', room: { code: party.code, title: 'Party' } });
  expect(file.lines).toMatchObject([
    { role: 'audience', text: '=1+1, "hello"', name: null, chose: null },
    { text: 'Cheese', question: 'Lunch?', chose: 'Pizza' },
    { role: 'host', text: 'Welcome' },
  ]);
  const { text } = await get('?format=csv');
  const [head, ...rows] = parse(text, { bom: true }) as string[][];
  expect(head).toEqual([...lineColumns]);
  expect(rows.map((cells) => cells[lineColumns.indexOf('text')])).toEqual(['\'=1+1, "hello"', 'Cheese', 'Welcome']);
});

it('[C15] and who did what about it; nobody else does', async () => {
  const { get, party } = await startTalk();
  const { text } = await get('?of=deeds&format=csv');
  const [head, ...rows] = parse(text, { bom: true }) as string[][];
  expect(head).toEqual([...deedColumns]);
  expect(rows.map((cells) => cells[deedColumns.indexOf('what')])).toEqual(['removed', 'rules']);
  expect(text).not.toContain('gone');
  const moderator = await party.addKey('moderator');
  for (const key of [moderator.key, 'nonsense']) expect((await get('', key)).status).toBe(401);
  expect((await get('?format=xml')).status).toBe(400);
});
