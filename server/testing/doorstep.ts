import { expect } from 'vitest';
import { createClient, handshakeOf } from './client.ts';
import { type Answer, ask, startOf } from './http-ask.ts';
import type { Party } from './party.ts';
import type { TestServer } from './start-server.ts';

/** What a phone is told that knocks: the refusal, or null when it is in. */
export async function knockAt(
  server: TestServer,
  code: string,
  auth: Record<string, unknown> = {},
  as: 'phone' | 'screen' = 'phone',
) {
  const client = createClient(server.url, { ...handshakeOf(code, as), ...auth });
  const answer = await Promise.race([
    client.until<object>('connect_error'),
    client.until<object>('view').then(() => null),
  ]);
  client.close();
  return answer;
}

/** Sets the party's doors; must be accepted. */
export async function setDoor(
  server: TestServer,
  party: Party,
  event: 'room:lock' | 'room:passcode' | 'room:names',
  payload: object,
): Promise<void> {
  server.clock.advance(10_000);
  expect(await party.host.throwAt(event, payload)).toMatchObject({ ok: true });
}

/** A voter's token as the cookie that carries it. */
export const cookie = (token: string) => ({ cookie: `showhands=${token}` });

/** The cookie that a page has set. */
export const cookieOf = ({ headers }: Answer) =>
  cookie(/showhands=([^;]+)/.exec(String(headers['set-cookie']))?.[1] ?? '');

/** The view that a page carries; null: none. */
export async function viewIn(server: TestServer, path: string, headers: Readonly<Record<string, string>> = {}) {
  return startOf<{ view: object | null }>((await ask(server, path, headers)).text).view;
}
