import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import type { ClientEvent } from '#protocol/schemas';
import type { Actor } from '../room/rights.ts';
import { events, goodPayloads } from '../testing/bad-payloads.ts';
import { startParty } from '../testing/party.ts';
import { peopleOf, roles } from '../testing/people.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

const orders = events.filter((event) => !['vote', 'chat', 'name', 'hello'].includes(event));
const steerers: readonly Actor[] = ['host', 'remote'];
const moderators: readonly Actor[] = ['host', 'moderator'];
const allowed: Partial<Record<ClientEvent, readonly Actor[]>> = {
  vote: ['phone'],
  chat: ['phone', 'host', 'moderator'],
  name: ['phone'],
  team: ['phone'],
  ask: ['phone'],
  upvote: ['phone'],
  react: ['phone'],
  pace: ['phone'],
  'questions:watch': ['phone', ...moderators],
  'questions:rules': moderators,
  'question:approve': moderators,
  'question:remove': moderators,
  'question:restore': moderators,
  'question:answered': moderators,
  'question:answer': moderators,
  'question:merge': moderators,
  'question:pin': moderators,
  'screen:questions': ['remote', ...moderators],
  'reactions:rules': moderators,
  hello: roles,
  announce: moderators,
  'chat:rules': moderators,
  'chat:remove': moderators,
  'chat:restore': moderators,
  'chat:approve': moderators,
  'chat:report': ['phone'],
  'chat:older': roles,
  voice: ['phone'],
  'screen:voices': ['remote', 'host'],
  'voter:mute': moderators,
  'voter:unmute': moderators,
  'voter:ban': moderators,
  'voter:unban': moderators,
  'poll:open': steerers,
  'poll:close': steerers,
  'poll:reveal': steerers,
  'screen:board': steerers,
  'poll:hide': steerers,
  'poll:show': steerers,
  'poll:countdown': steerers,
  'step:forward': steerers,
  'step:back': steerers,
  'screen:blank': steerers,
  'screen:replay': steerers,
  'answer:remove': moderators,
  'answer:approve': moderators,
  'answer:restore': moderators,
  'answer:hold': moderators,
  'round:answers': moderators,
  'round:replay': ['screen', 'remote', 'host', 'moderator'],
};

/** Each event has a room of its own; one address may make so many on one server. */
const perServer = limits.createRooms.limit - 1;
const parts = Array.from({ length: Math.ceil(events.length / perServer) }, (_, part) =>
  events.slice(part * perServer, (part + 1) * perServer),
);

describe.each(parts.map((part) => [part]))('[D2] who may do what', (part) => {
  let rooms: TestServer;
  beforeAll(async () => {
    rooms = await startServer();
  });
  afterAll(() => rooms.stop());

  it.each(part)('%s', async (event) => {
    const own = await startParty(rooms);
    const others = await peopleOf(own);
    for (const role of roles) {
      const answer = await others[role].throwAt(event, goodPayloads(own)[event]);
      const may = (allowed[event] ?? (orders.includes(event) ? ['host'] : [])).includes(role);
      if (may) expect(answer.code).not.toBe('not-allowed');
      else expect(answer).toEqual({ ok: false, code: 'not-allowed' });
    }
  });
});
