import type { ChatNews, LineChange } from '#protocol/lines';
import type { Client } from './client.ts';
import type { TestServer } from './start-server.ts';

let lastId = 0;

/** Writes a line, however many were written before: time passes first, so that nobody is told to slow down. */
export function say(server: TestServer, client: Client, text: string, id = `line-${++lastId}`) {
  server.clock.advance(10_000);
  return client.ask('chat', { text, id });
}

/** What was said, or the `seq` of what was removed; null for lines about people. */
export function textOf(change: LineChange): string | number | null {
  if ('removed' in change) return change.removed;
  return change.line.kind === 'said' ? change.line.text : null;
}

/** Every change this client was told, in order. */
export function changesOf(client: Client): LineChange[] {
  return client.all<ChatNews>('chat').flatMap(({ changes }) => changes);
}

export function untilLine(client: Client, text: string | number): Promise<ChatNews> {
  return client.until<ChatNews>('chat', ({ changes }) => changes.some((change) => textOf(change) === text));
}
