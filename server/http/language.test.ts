import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../testing/http-ask.ts';
import { startParty } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';
import { formWords as german } from '../words/de/form.ts';
import { formWords as english } from '../words/en/form.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const languageIn = (html: string) => /<html lang="(\w+)"/.exec(html)?.[1];

describe('the language of a page', () => {
  it.each([
    ['de', 'de'],
    ['de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['en-GB,de;q=0.5', 'en'],
    ['xx, de;q=0.1', 'de'],
    // As Hebrew was called until 1989, and is by some phones still.
    ['iw-IL, en;q=0.5', 'he'],
    // Offered by nobody here: the server's own.
    ['xx', 'en'],
    ['', 'en'],
    ['*', 'en'],
  ])('is the browser’s: %j asks for %s', async (accepted, language) => {
    for (const path of ['/', `/${server.code}`, `/${server.code}/screen`, `/${server.code}/host`, '/nothing']) {
      const { text, headers } = await ask(server, path, accepted === '' ? {} : { 'accept-language': accepted });
      expect(languageIn(text), path).toBe(language);
      expect(text).toContain(`src="/assets/${language}/x.js"`);
      expect([headers['vary'], headers['cache-control']]).toEqual(['accept-language, cookie', 'no-store']);
    }
  });

  it('is the room’s before the browser’s, and a person’s own before the room’s', async () => {
    const party = await startParty(server);
    const page = (headers: Record<string, string>) => ask(server, `/${party.code}`, headers);
    await party.host.ask('room:language', { language: 'de' });
    expect(languageIn((await page({ 'accept-language': 'en' })).text)).toBe('de');
    expect(languageIn((await page({ cookie: 'language=en', 'accept-language': 'de' })).text)).toBe('en');
    // Nothing we have.
    expect(languageIn((await page({ cookie: 'language=xx' })).text)).toBe('de');
    await party.host.ask('room:language', { language: null });
    expect(languageIn((await page({ 'accept-language': 'en' })).text)).toBe('en');
  });

  it('is told to the host, and refused when nobody speaks it', async () => {
    const party = await startParty(server);
    expect(await party.host.throwAt('room:language', { language: 'xx' })).toMatchObject({
      ok: false,
      code: 'bad-payload',
    });
    await party.host.ask('room:language', { language: 'de' });
    await party.host.until<{ language: string | null }>('view', ({ language }) => language === 'de');
  });

  it('is chosen by a link, kept for this device, and leads back to the same page', async () => {
    const { status, headers } = await ask(server, `/${server.code}/screen?embed=1&language=de`);
    expect([status, headers['location']]).toEqual([303, `/${server.code}/screen?embed=1`]);
    expect(String(headers['set-cookie'])).toMatch(/^language=de; Max-Age=31536000; Path=\/; SameSite=Lax$/);
  });

  it.each(['xx', '', '__proto__', '%0d%0aset-cookie:a=b'])(
    'stays what it was when a link asks for %j',
    async (wished) => {
      const { status, headers } = await ask(server, `/?language=${wished}`);
      expect([status, headers['location'], headers['set-cookie']]).toEqual([303, '/', undefined]);
    },
  );

  it('leads nowhere else', async () => {
    const { headers } = await ask(server, '//evil.example/?language=de');
    expect(headers['location']).not.toMatch(/^(\/\/|\w+:)/);
  });

  it('is that of the form without scripts, where it can be chosen too', async () => {
    const { text } = await ask(server, `/${server.code}`, { 'accept-language': 'de' });
    expect(text).toContain(german.choose);
    expect(text).not.toContain(english.choose);
    expect(text).toContain('<option value="de" lang="de" selected>Deutsch</option>');
    expect((await ask(server, `/${server.code}`)).text).toContain(english.choose);
  });
});

describe('tables to take away', () => {
  it('have heads in the language of who asks, and in English the names that programs read', async () => {
    const party = await startParty(server);
    const head = async (headers: Record<string, string>) => {
      const { text } = await ask(server, `/api/rooms/${party.code}/results?format=csv`, {
        authorization: `Bearer ${party.key}`,
        ...headers,
      });
      return text.split('\r\n')[0];
    };
    expect(await head({})).toMatch(/^\ufeffpoll,question,round,/);
    expect(await head({ 'accept-language': 'de' })).toMatch(/^\ufeffNummer,Frage,Runde,/);
  });
});

it('a server that was set to a language speaks it to who wishes none', async () => {
  const other = await startServer({ LANGUAGE: 'de' });
  expect(languageIn((await ask(other, '/')).text)).toBe('de');
  expect(languageIn((await ask(other, '/', { 'accept-language': 'en' })).text)).toBe('en');
  await other.stop();
});
