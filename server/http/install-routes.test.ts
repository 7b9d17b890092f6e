import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../testing/start-server.ts';
import { appWords as germanApp } from '../words/de/app.ts';
import { appWords } from '../words/en/app.ts';
import { appWords as hebrewApp } from '../words/he/app.ts';

let server: TestServer;
let below: TestServer;
let without: TestServer;
beforeAll(async () => {
  server = await startServer();
  below = await startServer({ BASE_PATH: '/polls' });
  without = await startServer({ SERVICE_WORKER: 'off' });
});
afterAll(() => Promise.all([server, below, without].map((one) => one.stop())));

const startOf = (html: string): unknown =>
  JSON.parse(/<script type="application\/json" id="start">(.*?)<\/script>/s.exec(html)?.[1] ?? '');

describe('[O1] the manifest', () => {
  it('makes the pages below BASE_PATH an app of their own, with icons that are there', async () => {
    const answer = await fetch(`${below.url}/polls/manifest.webmanifest`);
    expect(answer.headers.get('content-type')).toContain('application/manifest+json');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    const manifest = (await answer.json()) as { icons: { src: string; sizes: string; purpose: string }[] };
    expect(manifest).toMatchObject({ id: '/polls/', start_url: '/polls/', scope: '/polls/', display: 'standalone' });
    expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`).sort()).toEqual([
      '192x192 any',
      '512x512 any',
      '512x512 maskable',
    ]);
    for (const { src } of manifest.icons) {
      const icon = await fetch(below.url + src);
      expect([icon.status, icon.headers.get('content-type')], src).toEqual([200, 'image/png']);
      expect(icon.headers.get('cache-control')).toContain('immutable');
    }
  });

  it.each([
    ['de-AT', 'de', 'ltr', germanApp.about],
    ['iw', 'he', 'rtl', hebrewApp.about],
    ['xx', 'en', 'ltr', appWords.about],
  ])('says what it is in the language of %s', async (wished, lang, dir, description) => {
    const answer = await fetch(`${server.url}/manifest.webmanifest`, { headers: { 'accept-language': wished } });
    expect(answer.headers.get('vary')).toBe('accept-language, cookie');
    // One app, whatever the language: it is installed once.
    expect(await answer.json()).toMatchObject({ id: '/', lang, dir, description });
  });
});

describe('[O2] the shell', () => {
  it.each(['phone', 'home'])('of the %s page holds no room, and nothing that could be old', async (page) => {
    const answer = await fetch(`${server.url}/shell/${page}`);
    expect(answer.headers.get('set-cookie')).toBeNull();
    const html = await answer.text();
    const start = startOf(html);
    expect(start).toMatchObject({ base: '', shell: true });
    for (const word of ['view', 'me', 'code', 'poll', 'voter']) expect(start).not.toHaveProperty(word);
    expect(html).not.toContain('<form');
    expect(html).not.toContain(server.code);
  });

  it('is in the language of the page that asked for it, and in English where there are no words', async () => {
    const german = { headers: { 'accept-language': 'de', cookie: 'language=de' } };
    const shell = async (query: string) => (await fetch(`${below.url}/polls/shell/phone${query}`, german)).text();
    expect(await shell('?lang=de')).toMatch(/<html lang="de".*src="\/polls\/assets\/de\/x.js"/s);
    for (const query of ['?lang=en', '?lang=ja', '?lang=__proto__', '?lang=de&lang=en', ''])
      expect(await shell(query), query).toContain('<html lang="en"');
  });

  it('is no room of its own, and pages with a room are never kept', async () => {
    expect((await fetch(`${server.url}/shell/host`)).status).toBe(404);
    const page = await fetch(`${server.url}/${server.code}`);
    expect(page.headers.get('cache-control')).toBe('no-store');
  });
});

describe('[O3] the service worker', () => {
  const workerOf = async ({ url }: TestServer, path = '') => fetch(`${url}${path}/worker.js`);

  it('is asked for anew each time, and may do no more than its pages', async () => {
    const answer = await workerOf(below, '/polls');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('text/javascript');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    // It sees what lies beside it and below: https://w3c.github.io/ServiceWorker/#service-worker-allowed
    expect(answer.headers.get('service-worker-allowed')).toBeNull();
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
  });

  it('is another with every build and below every path', async () => {
    const texts = [await workerOf(server), await workerOf(below, '/polls')].map((answer) => answer.text());
    const [one, other] = await Promise.all(texts);
    expect(one).toMatch(/^const build="[\w-]{8}";\n/);
    expect(one).not.toBe(other);
    expect(await (await workerOf(server)).text()).toBe(one);
  });

  it('removes itself where the settings switch it off, and no page asks for it', async () => {
    expect(await (await workerOf(without)).text()).toContain('keeps nothing');
    const start = async ({ url, code }: TestServer) => startOf(await (await fetch(`${url}/${code}`)).text());
    expect(await start(without)).toMatchObject({ worker: false });
    expect(await start(server)).toMatchObject({ worker: true });
  });
});

it('[O1] the security policy names where workers and manifests come from', async () => {
  const policy = (await fetch(`${server.url}/${server.code}`)).headers.get('content-security-policy') ?? '';
  expect(policy).toContain("worker-src 'self'");
  expect(policy).toContain("manifest-src 'self'");
});
