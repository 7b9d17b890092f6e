import { request } from 'node:http';
import type { TestServer } from './start-server.ts';

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: NodeJS.Dict<string | string[]>;
}

/** Asks by plain HTTP; fetch does not let a test choose the Host header. */
export function ask(
  server: TestServer,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
  body?: string,
): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const sent = request(`${server.url}${path}`, { method, headers }, (response) => {
    let text = '';
    response.setEncoding('utf8');
    response.on('data', (part) => {
      text += part;
    });
    response.on('end', () => resolve({ status: response.statusCode ?? 0, text, headers: response.headers }));
  });
  sent.on('error', reject);
  sent.end(body);
  return promise;
}

/** The start state that a page carries. */
export function startOf<T>(html: string): T {
  return JSON.parse(/id="start">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null') as T;
}

/** Asks for a new room. A text is sent as it is, anything else as JSON. */
export function postRoom(
  server: TestServer,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return ask(server, '/api/rooms', { 'content-type': 'application/json', ...headers }, 'POST', text);
}
