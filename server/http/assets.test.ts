import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAssets } from './assets.ts';

const folder = mkdtempSync(join(tmpdir(), 'showhands-assets-'));
writeFileSync(join(folder, 'page-abc.js'), 'plain');
writeFileSync(join(folder, 'page-abc.js.br'), 'as br');
writeFileSync(join(folder, 'page-abc.js.gz'), 'as gzip');
writeFileSync(join(folder, 'tick-abc.svg'), '<svg/>');
writeFileSync(join(folder, 'notes.txt'), 'not for the web');

const serve = createAssets(folder, '/show/assets/', () => ({ 'x-content-type-options': 'nosniff' }));
const http = createServer((incoming, response) => {
  if (!serve(incoming, response)) response.writeHead(404).end('none');
});
beforeAll(() => new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve)));
afterAll(() => new Promise((resolve) => http.close(resolve)));

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** The bytes as they travel: `fetch` would unpack them. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const { port } = http.address() as AddressInfo;
  request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
    let body = '';
    response.setEncoding('utf8').on('data', (text: string) => (body += text));
    response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
  })
    .on('error', reject)
    .end();
  return promise;
}

describe('a built asset', () => {
  it.each([
    ['gzip, deflate, br', 'as br', 'br'],
    ['gzip, br;q=0', 'as gzip', 'gzip'],
    ['GZIP;q=0.5', 'as gzip', 'gzip'],
    ['gzip;q=0.0, br; q=0', 'plain', undefined],
    ['brr, xgzip', 'plain', undefined],
    ['', 'plain', undefined],
  ])('goes out for accept-encoding %j as %j', async (accepted, body, encoding) => {
    const answer = await ask('/show/assets/page-abc.js', { 'accept-encoding': accepted });
    expect(answer).toMatchObject({ status: 200, body });
    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(answer.headers['content-length']).toBe(String(body.length));
    expect(answer.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
      'x-content-type-options': 'nosniff',
    });
  });

  it('is not sent again to who has it', async () => {
    const { headers } = await ask('/show/assets/tick-abc.svg?v=1');
    expect(headers['content-type']).toBe('image/svg+xml');
    const again = await ask('/show/assets/tick-abc.svg', { 'if-none-match': String(headers.etag) });
    expect(again).toMatchObject({ status: 304, body: '' });
    expect((await ask('/show/assets/tick-abc.svg', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('has headers only for HEAD', async () => {
    const answer = await ask('/show/assets/page-abc.js', {}, 'HEAD');
    expect(answer).toMatchObject({ status: 200, body: '' });
    expect(answer.headers['content-length']).toBe('5');
  });
});

it.each([
  ['/show/assets/none.js'],
  ['/show/assets/notes.txt'],
  ['/show/assets/page-abc.js.br'],
  ['/show/assets/../assets.test.ts'],
  ['/show/assets/%2e%2e/secret'],
  ['/show/assets/__proto__'],
  ['/show/assets/'],
  ['/assets/page-abc.js'],
])('%s is not one of them', async (path) => {
  expect((await ask(path)).status).toBe(404);
});

it('POST is not for them', async () => {
  expect((await ask('/show/assets/page-abc.js', {}, 'POST')).status).toBe(404);
});
