import { once } from 'node:events';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pollKinds } from '#protocol/kinds/index';
import { limits } from '#protocol/limits';
import { browser, chosenIn } from '../../testing/form-browser.ts';
import { type Party, startParty } from '../../testing/party.ts';
import { startServer, type TestServer } from '../../testing/start-server.ts';

let server: TestServer;
let party: Party;
beforeAll(async () => {
  server = await startServer();
  party = await startParty(server);
});
afterAll(() => server.stop());

const form = 'application/x-www-form-urlencoded';

async function post(body: string | Uint8Array, headers: Readonly<Record<string, string>>, to = party) {
  const init = { method: 'POST', redirect: 'manual', headers, body: new Uint8Array(Buffer.from(body)) } as const;
  const response = await fetch(`${server.url}/${to.code}`, init);
  return { status: response.status, text: await response.text() };
}

/** Whatever came before, a phone still votes; nothing that came has counted or left a trace. */
async function isAlive() {
  const phone = await browser(server, party);
  expect(chosenIn(phone.page())).toEqual([]);
  server.clock.advance(60_000);
  expect(chosenIn((await phone.send({ choice: party.option('Pizza') })).page)).toEqual(['Pizza']);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
}

const long = 'x'.repeat(2 * limits.maxMessageBytes);
const bodies: readonly (readonly [
  what: string,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>>,
])[] = [
  ['nothing', '', { 'content-type': form }],
  ['no type', 'choice=a', {}],
  ['another type', '{"choice":{"$gt":""}}', { 'content-type': 'application/json' }],
  [
    'a file',
    '--x\r\nContent-Disposition: form-data; name="choice"\r\n\r\na\r\n--x--',
    { 'content-type': 'multipart/form-data; boundary=x' },
  ],
  ['letters of another set', Buffer.from('choice=a', 'utf16le'), { 'content-type': `${form}; charset=utf-16` }],
  ['a set of letters that nobody knows', 'choice=a', { 'content-type': `${form}; charset=klingon` }],
  ['signs that are none', 'choice=%&n=%zz&%%%=1&proof=%ff%fe', { 'content-type': form }],
  ['zeros', 'choice=%00&n=1%00&round=%00', { 'content-type': form }],
  ['keys in keys', `${'a['.repeat(2_000)}]=1&choice[$gt]=&proof[]=a`, { 'content-type': form }],
  ['a thousand and more fields', 'a=1&'.repeat(3_000), { 'content-type': form }],
  ['the same field again and again', 'proof=a&'.repeat(900), { 'content-type': form }],
  [
    'keys of the prototype',
    '__proto__=polluted&__proto__[polluted]=1&constructor[prototype][polluted]=1&toString=1',
    { 'content-type': form },
  ],
  ['more than is taken', `choice=${long}`, { 'content-type': form }],
  [
    'little that becomes much',
    gzipSync(`choice=${'x'.repeat(5_000_000)}`),
    { 'content-type': form, 'content-encoding': 'gzip' },
  ],
  ['what claims to be packed', 'choice=a', { 'content-type': form, 'content-encoding': 'gzip' }],
  ['what is packed in a way nobody knows', 'choice=a', { 'content-type': form, 'content-encoding': 'zip' }],
];

describe('[D1] what is sent to the page instead of its form', () => {
  it.each(bodies)('counts nothing and harms nobody: %s', async (_, body, headers) => {
    const { status, text } = await post(body, headers);
    expect(status).toBeLessThan(500);
    expect(text).not.toContain('internal');
    await isAlive();
  });

  it('that never ends keeps nobody else waiting', async () => {
    const { hostname, port } = new URL(server.url);
    const slow = Array.from({ length: 20 }, () => connect(Number(port), hostname));
    const head = `POST /${party.code} HTTP/1.1\r\nHost: x\r\nContent-Type: ${form}\r\nContent-Length: 4000\r\n\r\nchoice=`;
    await Promise.all(slow.map((socket) => once(socket, 'connect').then(() => socket.write(head))));
    await isAlive();
    // Gone in the middle of it.
    for (const socket of slow) socket.destroy();
    await isAlive();
  });
});

const hostile = [
  '',
  ' ',
  '\u0000',
  '-1',
  '1e9',
  '999999999999',
  'NaN',
  '[]',
  '{}',
  '__proto__',
  '0,0',
  ',,,,',
  'A:1,A:1',
  '\u202e',
  long,
];
const asked = { images: { pictures: [] }, pin: null } as const;
const kinds = pollKinds.filter((kind) => !(kind in asked));

describe.each(kinds)('a poll of the kind %s', (kind) => {
  it('refuses whatever does not fit, in any field of the form, with a sentence', async () => {
    const options = ['scale', 'words', 'text', 'number', 'motion'].includes(kind) ? [] : ['A', 'B', 'C'];
    const own = await startParty(server, { options, asked: { kind } });
    const phone = await browser(server, own);
    for (const value of hostile) {
      for (const fields of [
        { choice: value },
        { choice: [value, value] },
        { o0: value, o1: value, o2: [value, '1'] },
        { x: value, y: value },
      ]) {
        server.clock.advance(60_000);
        const { answer, page } = await phone.send(fields);
        expect([200, 303, 413], `${kind} ${value.slice(0, 20)}`).toContain(answer.status);
        expect(page.text).not.toContain('Something went wrong on the server');
        if (answer.status === 413) await phone.look();
      }
    }
  });
});
