import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalCodes } from '#protocol/errors';
import { limits } from '#protocol/limits';
import type { ClientEvent } from '#protocol/schemas';
import type { Actor } from '../room/rights.ts';
import { badPayloads, badValues, events, goodPayloads } from '../testing/bad-payloads.ts';
import type { Client } from '../testing/client.ts';
import { type Party, startParty, untilCounts } from '../testing/party.ts';
import { peopleOf, roles } from '../testing/people.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
let party: Party;
let people: Record<Actor, Client>;
let bystander: Client;

beforeAll(async () => {
  server = await startServer();
  party = await startParty(server);
  people = await peopleOf(party);
  bystander = await party.phone();
});
afterAll(() => server.stop());

/** Lets the token buckets fill up again. */
const rest = () => server.clock.advance(60_000);

function send(client: Client, event: string, ...args: readonly unknown[]) {
  rest();
  return client.throwAt(event, ...args);
}

async function isAlive() {
  rest();
  for (const client of [...Object.values(people), bystander])
    expect(await client.ask('hello', null)).toMatchObject({ ok: true });
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
}

const mayBeAnything: readonly ClientEvent[] = ['hello'];

describe.each(roles)('[D1] a %s that sends', (role) => {
  it.each(events)('bad payloads with %s is refused, and the server lives', async (event) => {
    for (const [what, payload] of badPayloads) {
      const answer = await send(people[role], event, ...(payload === undefined ? [] : [payload]));
      if (mayBeAnything.includes(event)) expect(answer, what).toMatchObject({ ok: true });
      else expect(answer, what).toEqual({ ok: false, code: 'bad-payload' });
    }
    await isAlive();
  });

  it.each(events)('%s with one field wrong, one too many or twenty payloads gets an answer', async (event) => {
    const good = goodPayloads(party)[event];
    // A payload that is accepted after all (a field that may be left out) must not end the poll for the next.
    if (typeof good !== 'object' || good === null || (role === 'host' && event.startsWith('poll:'))) return;
    for (const field of Object.keys(good)) {
      for (const value of badValues) {
        const answer = await send(people[role], event, { ...good, [field]: value, extra: [{}] });
        if (answer.ok) continue;
        expect(refusalCodes).toContain(answer.code);
        expect(answer.code, `${field}: ${value}`).not.toBe('internal');
      }
    }
    const many = await send(people[role], event, good, ...Array(19).fill(good));
    expect(many.code).not.toBe('internal');
    await isAlive();
  });
});

describe('[D1] a field of the wrong type', () => {
  it.each(events.filter((event) => event.startsWith('poll:')))('is refused in %s', async (event) => {
    const good = goodPayloads(party)[event];
    for (const field of Object.keys(good as object)) {
      for (const value of badValues) {
        if (event === 'poll:open' && field === 'round' && value === null) continue;
        if (field === 'seconds' && value === null) continue;
        const answer = await send(party.host, event, { ...(good as object), [field]: value });
        // A name like any other, but of nothing.
        const code =
          value === '__proto__' && field !== 'seconds' ? expect.stringMatching(/^no-such-|changed-/) : 'bad-payload';
        if (event === 'poll:open' && field === 'round' && value === '__proto__') expect(answer.ok).toBe(false);
        else expect(answer, `${field}: ${value}`).toMatchObject({ ok: false, code });
      }
    }
  });
});

describe('[D1] an event', () => {
  it.each([
    '',
    ' ',
    'nothing',
    '__proto__',
    'constructor',
    'toString',
    'vote:bare',
    'round:settle',
    'round:time-up',
    'deck:replace',
    'room:logo',
    'view',
    'error',
  ])('by the name %j is unknown', async (name) => {
    for (const role of roles)
      expect(await send(people[role], name, { choice: 0 })).toEqual({ ok: false, code: 'unknown-event' });
    await isAlive();
  });

  it('without an ack is worked off in silence', async () => {
    const own = await startParty(server);
    const phone = await own.phone();
    const emit = (event: string, ...args: unknown[]) =>
      (phone.socket as { emit(...args: unknown[]): unknown }).emit(event, ...args);
    for (const [, payload] of badPayloads) emit('vote', payload);
    emit('vote');
    emit('nothing');
    emit('vote', { round: own.round(), choice: own.option('Sushi'), n: 1 });
    await untilCounts(own.host, 0, 1, 0);
    expect(phone.socket.connected).toBe(true);
  });

  it.each([
    ['no JSON', '2["vote"'],
    ['no list', '2{"vote":1}'],
    ['an empty list', '2[]'],
    ['no name', '2[null,{}]'],
    ['a name reserved by Socket.IO', '2["disconnect"]'],
    ['a name reserved by Node', '2["newListener",1]'],
    ['an unknown type', '9["vote"]'],
    ['another namespace', '2/admin,["vote",{}]'],
    ['an ack that nobody waits for', '3999[1]'],
    ['a connection a second time', '0{"room":"482913"}'],
    ['a refusal of its own', '4{"message":"no"}'],
    ['bytes that never come', '51-["vote",{"_placeholder":true,"num":0}]'],
    ['bytes without number', '5-["vote"]'],
    ['bytes without end', '5999999999-["vote"]'],
    ['an endless ack number', `2${'9'.repeat(400)}["vote",null]`],
    ['nothing', ''],
  ])('that is no Socket.IO packet harms nobody else: %s', async (_, frame) => {
    const phone = await party.phone();
    phone.socket.io.engine.write(frame);
    phone.socket.io.engine.write(Buffer.from([0xff, 0x00]));
    phone.close();
    await isAlive();
  });

  it.each([
    ['an unknown type', 'x'],
    ['nothing', ''],
    ['a pong', '3'],
    ['an upgrade', '5'],
    ['a message before the handshake', '42["vote",{}]'],
    ['a handshake that is no JSON', '40{"room":'],
    ['a handshake of a list', '40[1]'],
    ['a handshake of null', '40null'],
    ['a handshake with bytes', '450-{}'],
    ['more than fits', `42${JSON.stringify(['vote', 'x'.repeat(2 * limits.maxMessageBytes)])}`],
    ['bytes', new Uint8Array([4, 2, 0, 255])],
  ])('that is no Engine.IO frame harms nobody else: %s', async (_, frame) => {
    const raw = new WebSocket(`${server.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`);
    const { promise: opened, resolve } = Promise.withResolvers<void>();
    raw.addEventListener('message', () => resolve(), { once: true });
    await opened;
    raw.send(frame);
    raw.close();
    await isAlive();
  });
});
