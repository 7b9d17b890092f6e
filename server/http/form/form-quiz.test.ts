import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultQuiz } from '#protocol/quiz';
import { browser } from '../../testing/form-browser.ts';
import { type Party, startParty } from '../../testing/party.ts';
import { startServer, type TestServer } from '../../testing/start-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const quiz = { ...defaultQuiz, right: [1], explanation: 'Because <it> was so.' };

async function reveal(party: Party) {
  const at = { poll: party.poll.id, round: party.round() };
  await party.host.ask('poll:close', at);
  await party.host.ask('poll:reveal', at);
}

describe('[Z1] a quiz without scripts', () => {
  it('tells what was right, why, and how one stands, but not before the reveal', async () => {
    const party = await startParty(server, { quiz, results: 'hidden' });
    const [right, wrong, silent] = [
      await browser(server, party),
      await browser(server, party),
      await browser(server, party),
    ];
    await right.send({ choice: party.option('Sushi') });
    const { page: before } = await wrong.send({ choice: party.option('Pizza') });
    expect(before.text).toContain('1,000 points for the right answer: the sooner, the more.');
    expect(before.text).not.toContain('Because');
    expect(before.text).not.toContain('Right answer');
    await reveal(party);
    const told = (await right.look()).text;
    expect(told).toContain('Right!');
    expect(told).toMatch(/Right answer: <strong><bdi[^>]*>Sushi</);
    expect(told).toContain('Because &lt;it&gt; was so.');
    expect(told).toContain('You are number 1 of 2.');
    expect(told).toMatch(/On the screen you are Player \d\./);
    expect((await wrong.look()).text).toContain('Not this time');
    expect((await silent.look()).text).toContain('You did not answer');
  });

  it('and names the number that an estimate was about', async () => {
    const ask = { unit: 'm', right: { value: 330, tolerance: 10 } };
    const asked = { kind: 'number' as const, ask };
    const party = await startParty(server, { quiz: { ...quiz, right: [] }, results: 'hidden', options: [], asked });
    const phone = await browser(server, party);
    expect((await phone.send({ choice: '325' })).page.text).not.toContain('330');
    await reveal(party);
    expect((await phone.look()).text).toContain('330 \u00b1 10\u00a0m');
  });
});
