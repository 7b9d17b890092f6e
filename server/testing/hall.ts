import { expect } from 'vitest';
import type { Line } from '#protocol/lines';
import type { RoomCode } from '#protocol/polls';
import { changesOf, textOf } from './chat-lines.ts';
import { type Client, createClient, handshakeOf } from './client.ts';
import { type Party, type Phone, startParty } from './party.ts';
import type { TestServer } from './start-server.ts';

/** A room in which two people may talk: Ana has a name, Ben has none. */
export async function startHall(server: TestServer, rules: object = {}) {
  const party = await startParty(server);
  const [ana, ben] = [await party.phone(), await party.phone()];
  await ana.ask('name', { name: 'Ana' });
  if (Object.keys(rules).length > 0) expect(await party.host.ask('chat:rules', rules)).toEqual({ ok: true });
  return { party, ana, ben, host: party.host, again: (phone: Phone) => comeBack(server, party, phone) };
}

const comeBack = (server: TestServer, party: Party, { token }: Phone) =>
  createClient(server.url, { ...handshakeOf(party.code, 'phone'), token });

/** The line with this text as this client was told it last. */
export function lineOf(client: Client, text: string): Line {
  const change = changesOf(client).findLast((one) => textOf(one) === text);
  if (!change || !('line' in change)) throw new Error(`no line ${text}`);
  return change.line;
}

/** What stands in the chat, as the store has it. */
export async function textsOf(server: TestServer, { code }: Party) {
  const lines = await server.store.newestLines(code as RoomCode, 20);
  return lines.flatMap((line) => (line.kind === 'said' ? [`${line.text}${line.times ? ` x${line.times}` : ''}`] : []));
}
