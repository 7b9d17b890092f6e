import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import { browser, chosenIn, cookieIn, type Fields, fieldsOf, hidden } from '../../testing/form-browser.ts';
import { ask } from '../../testing/http-ask.ts';
import { type PartyPlan, startParty, untilCounts } from '../../testing/party.ts';
import { startServer, type TestServer } from '../../testing/start-server.ts';
import { formWords } from '../../words/en/form.ts';
import { refusedIn } from '../../words/words.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

async function scene(plan: PartyPlan = {}) {
  const party = await startParty(server, plan);
  return { party, pizza: party.option('Pizza'), sushi: party.option('Sushi') };
}

describe('a browser without cookies', () => {
  it('[I1] is the same voter with every vote, by the token in its form', async () => {
    const { party, pizza, sushi } = await scene();
    const phone = await browser(server, party, { keepsCookies: false });
    const { answer, page } = await phone.send({ choice: pizza });
    expect(answer.status).toBe(200);
    expect(chosenIn(page)).toEqual(['Pizza']);
    expect(chosenIn((await phone.send({ choice: sushi })).page)).toEqual(['Sushi']);
    await untilCounts(party.host, 0, 1, 0);
  });

  it('a browser that keeps them finds no token in its pages', async () => {
    const { party } = await scene();
    expect((await browser(server, party)).fields()['voter']).toBeUndefined();
  });
});

describe('a form that was not sent from our page', () => {
  const foreign: readonly (readonly [string, (own: Fields) => Fields, Readonly<Record<string, string>>])[] = [
    ['without its proof', () => ({ proof: undefined }), {}],
    ['with the proof of another voter', () => ({ proof: 'AAAAAAAAAAAAAAAAAAAAAA' }), {}],
    ['from another origin', () => ({}), { origin: 'http://elsewhere.example' }],
    ['from a page that hides its origin', () => ({}), { origin: 'null' }],
    ['from another site, as the browser says', () => ({}), { 'sec-fetch-site': 'cross-site' }],
  ];

  it.each(foreign)('[I4] counts nothing: %s', async (_, change, headers) => {
    const { party, pizza } = await scene();
    const phone = await browser(server, party);
    const { page } = await phone.send({ choice: pizza, ...change(phone.fields()) }, headers);
    expect(page.text).not.toContain(formWords.counted);
    expect(chosenIn(page)).toEqual([]);
  });

  it('[I4] but one of our own origin counts, and the page lets browsers say it', async () => {
    const { party, pizza } = await scene();
    const phone = await browser(server, party);
    expect(phone.page().headers['referrer-policy']).toBe('same-origin');
    const { page } = await phone.send({ choice: pizza }, { origin: server.url, 'sec-fetch-site': 'same-origin' });
    expect(chosenIn(page)).toEqual(['Pizza']);
  });

  it('the proof of one voter is no proof for another', async () => {
    const { party, pizza } = await scene();
    const [ana, ben] = [await browser(server, party), await browser(server, party)];
    const { page } = await ana.send({ choice: pizza }, {}, { ...ana.fields(), proof: ben.fields()['proof'] });
    expect(page.text).toContain(refusedIn(formWords, 'wrong-origin'));
  });
});

describe('what the form may send', () => {
  const bad: readonly (readonly [string, Fields])[] = [
    ['an option that is not there', { choice: 'nothing' }],
    ['no choice', {}],
    ['a number that is none', { choice: 'x', n: '1e9' }],
    ['a number beyond all', { choice: 'x', n: '9999999999' }],
    ['a round that is no id', { choice: 'x', round: '../..' }],
    ['a name that is empty', { name: ' ' }],
    ['a name without end', { name: 'a'.repeat(2_000) }],
  ];
  it.each(bad)('%s is refused with a sentence, and the server lives', async (_, fields) => {
    const { party } = await scene();
    const phone = await browser(server, party);
    const { page } = await phone.send(fields);
    expect(page.text).toMatch(/role="status"/);
    expect(chosenIn(page)).toEqual([]);
  });

  it('a body that is no form, twice the same field, or too long', async () => {
    const { party } = await scene();
    const phone = await browser(server, party);
    const post = (body: string, type = 'application/x-www-form-urlencoded') =>
      ask(server, `/${party.code}`, { 'content-type': type, cookie: phone.cookie() }, 'POST', body);
    expect((await post('{"choice":1}', 'application/json')).headers['location']).toContain('said=bad-payload');
    expect((await post('proof=a&proof=b')).headers['location']).toContain('said=bad-payload');
    expect((await post('%%%')).status).toBeLessThan(500);
    expect((await post(`proof=${'a'.repeat(limits.maxMessageBytes)}`)).status).toBe(413);
    expect((await ask(server, '/999999', {}, 'POST', 'proof=a')).status).toBe(404);
  });

  it('[D3] waits as the socket does: after a burst of votes it is too fast', async () => {
    const { party, pizza, sushi } = await scene();
    const phone = await browser(server, party);
    for (let at = 0; at < limits.rates.vote.burst; at++) await phone.send({ choice: at % 2 ? sushi : pizza });
    expect(chosenIn(phone.page())).toEqual(['Sushi']);
    const { page } = await phone.send({ choice: pizza });
    expect(page.text).toContain(refusedIn(formWords, 'slow-down'));
    expect(chosenIn(page)).toEqual(['Sushi']);
  });

  it('an address can say anything behind the question mark', async () => {
    const { party } = await scene();
    for (const said of ['round-closed', '<script>', 'toString', '']) {
      const { text } = await ask(server, `/${party.code}?said=${encodeURIComponent(said)}`);
      expect(text.includes('role="status"')).toBe(said === 'round-closed');
      expect(text.match(/<script/g)).toHaveLength(2);
    }
  });
});

describe('the doors of a room', () => {
  it('[A3] a name is asked for before the vote where it is required', async () => {
    const { party, pizza } = await scene();
    await party.host.throwAt('room:names', { names: 'required' });
    const phone = await browser(server, party);
    expect(phone.page().text).toContain(formWords.nameFirst);
    expect((await phone.send({ choice: pizza })).page.text).toContain(refusedIn(formWords, 'name-required'));
    const { page } = await phone.send({ name: '  Ana ' }, {}, { proof: phone.fields()['proof'] });
    expect(page.text).toContain(formWords.choose);
    expect(chosenIn((await phone.send({ choice: pizza })).page)).toEqual(['Pizza']);
  });

  it('[A2] a passcode is asked for, and nothing of the room is told before', async () => {
    const { party, pizza } = await scene();
    await party.host.throwAt('room:passcode', { passcode: 'open sesame' });
    const phone = await browser(server, party);
    expect(phone.page().text).toContain(formWords.passcodeTitle);
    expect(phone.page().text).not.toMatch(/Lunch|Pizza|Party/);
    const blind = { ...phone.fields(), round: party.round(), n: '1' };
    expect((await phone.send({ choice: pizza }, {}, blind)).page.text).toContain(
      refusedIn(formWords, 'passcode-required'),
    );
    expect((await phone.send({ passcode: 'mellon' })).page.text).toContain(refusedIn(formWords, 'wrong-passcode'));
    expect((await phone.send({ passcode: 'Open Sesame' })).page.text).toContain('Lunch?');
    expect(chosenIn((await phone.send({ choice: pizza })).page)).toEqual(['Pizza']);
  });

  it('[A1] a locked room lets in nobody new, and whoever has voted by form is known', async () => {
    const { party, pizza, sushi } = await scene();
    const ana = await browser(server, party);
    await ana.send({ choice: pizza });
    const ben = await browser(server, party);
    const before = ben.fields();
    await party.host.throwAt('room:lock', { lock: true });
    await ben.look();
    expect(ben.page().text).toContain(refusedIn(formWords, 'room-locked'));
    expect(ben.page().text).not.toContain('Lunch');
    expect((await ben.send({ choice: pizza }, {}, before)).page.text).toContain(refusedIn(formWords, 'room-locked'));
    expect(chosenIn((await ana.send({ choice: sushi })).page)).toEqual(['Sushi']);
  });
});

it('everything is below BASE_PATH', async () => {
  const below = await startServer({ BASE_PATH: '/polls' });
  try {
    const { text } = await ask(below, `/polls/${below.code}`);
    expect(text).toContain(`action="/polls/${below.code}"`);
    const cookie = cookieIn(await ask(below, `/polls/${below.code}`));
    const page = await ask(below, `/polls/${below.code}`, { cookie });
    const choice = hidden(page.text, 'choice') ?? '';
    const body = new URLSearchParams({ ...(fieldsOf(page) as Record<string, string>), voter: '', choice }).toString();
    const head = { cookie, 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await ask(below, `/polls/${below.code}`, head, 'POST', body);
    expect([answer.status, answer.headers['location']]).toEqual([303, `/polls/${below.code}`]);
  } finally {
    await below.stop();
  }
});
