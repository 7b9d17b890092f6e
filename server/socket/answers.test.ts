import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import type { Update, View } from '#protocol/views';
import { answerParty, type Seen, untilSaid, untilTally } from '../testing/answer-party.ts';
import { type Client, createClient } from '../testing/client.ts';
import { ask, startOf } from '../testing/http-ask.ts';
import { startParty } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe('[Q20] a word cloud', () => {
  it('counts words of several voters together, on phones, screens and consoles, and follows changes', async () => {
    const own = await answerParty(server, 'words');
    const [ana, ben, screen] = [await own.phone(), await own.phone(), await own.screen()];
    await own.vote(ana, 'Cake, tea');
    await own.vote(ben, 'cake');
    for (const client of [ana, screen, own.host]) await untilSaid(client, { Cake: 2, tea: 1 });
    await own.vote(ana, 'milk', 2);
    for (const client of [ben, screen, own.host]) await untilSaid(client, { cake: 1, milk: 1 });
    await own.vote(ben, null, 2);
    await untilSaid(screen, { milk: 1 });
  });

  it('takes a bare client at its word', async () => {
    const own = await startServer();
    const host = createClient(own.url, { room: own.code, as: 'host', key: own.hostKey });
    const { poll, round } = await host.until<View>('view');
    if (!poll || !round) throw new Error('the default room asks nothing');
    await host.throwAt('poll:close', { poll: poll.id, round: round.id });
    const edit = { poll: poll.id, version: 1, question: 'And?', options: [], settings: poll.settings };
    expect(await host.throwAt('deck:edit', { ...edit, kind: 'words' })).toEqual({ ok: true, poll: poll.id });
    await host.throwAt('poll:open', { poll: poll.id, round: round.id });
    const bare = createClient(own.url);
    for (const raw of ['Cake', ['cake', 'tea'], 'cake, tea'])
      expect(await bare.throwAt('vote', raw)).toMatchObject({ ok: true });
    expect(await bare.throwAt('vote', ['a', 'b', 'c', 'd'])).toEqual({ ok: false, code: 'no-such-option' });
    await bare.until<Record<string, { label: string; votes: number }>>(
      'update',
      (update) => update['0']?.label === 'cake' && update['1']?.votes === 1,
    );
    await own.stop();
  });

  it('tells hidden words to nobody but consoles', async () => {
    const own = await answerParty(server, 'words', {}, { results: 'hidden' });
    const [ana, ben, screen] = [await own.phone(), await own.phone(), await own.screen()];
    await own.vote(ana, 'Cake');
    await untilSaid(own.host, { Cake: 1 });
    await screen.until<Update>('update', ({ ballots }) => ballots === 1);
    for (const client of [ben, screen]) expect(JSON.stringify(client.got)).not.toContain('Cake');
    expect(startOf<{ view: View }>((await ask(server, `/${own.code}`)).text).view.tally).not.toHaveProperty('keys');
  });
});

describe('[Q24] very many words', () => {
  it('arrive one by one and stay within a frame; what is removed meanwhile is gone, and a restart counts the same', async () => {
    const own = await startServer();
    const { room, ...made } = await answerParty(own, 'words', { max: limits.maxWords });
    const [screen, watching] = [await made.screen(), await made.phone()];
    const voters = await Promise.all(Array.from({ length: 12 }, () => made.phone()));
    const wordsOf = (voter: number, run: number) =>
      Array.from({ length: limits.maxWords }, (_, index) => `${voter % 2 ? 'Wort' : 'word'} ${run} ${voter} ${index}`);
    for (const [voter, phone] of voters.entries())
      expect(await made.vote(phone, ['all', ...wordsOf(voter, 1).slice(1)].join(','))).toMatchObject({ ok: true });
    await made.judge('remove', 'WORD 1 0 3');
    const distinct = 12 * 24 + 1 - 1;
    const whole = (tally: Pick<Update, 'keys' | 'rest'> | null) =>
      (tally?.keys?.length ?? 0) + (tally?.rest?.keys ?? 0);
    const isWhole = (tally: Seen) => whole(tally) === distinct && tally.keys?.[0] === 'all';
    await Promise.all([untilTally(screen, isWhole), untilTally(watching, isWhole)]);
    for (const [client, most] of [
      [screen, 16_000],
      [watching, 2_000],
    ] as const)
      for (const update of client.all<Update>('update'))
        expect(Buffer.byteLength(JSON.stringify(update))).toBeLessThan(most);
    // A change of a large tally takes words away, too.
    await made.vote(voters[0] as Client, wordsOf(0, 2).join(','), 2);
    const changed = distinct + 2;
    await untilTally(screen, (tally) => whole(tally) === changed);
    expect(JSON.stringify(screen.newest<Update>('update'))).not.toContain('word 1 0 ');
    await own.restart();
    const again = await startParty(own, { room, isDraft: true });
    const view = await again.until(({ tally }) => tally !== null);
    expect(whole(view.tally)).toBe(changed);
    expect(view.tally?.counts?.[0]).toBe(11);
    await own.stop();
  });
});

it('[Q23] lists of answers stay within a frame', async () => {
  const own = await answerParty(server, 'text');
  const most = 20;
  const phones = await Promise.all(Array.from({ length: most }, () => own.phone()));
  for (const [index, phone] of phones.entries()) await own.vote(phone, `${index} ${'\u{1f642}'.repeat(270)}`);
  await untilTally(own.host, ({ ballots }) => ballots === most);
  const listed = await own.list('shown');
  expect(Buffer.byteLength(JSON.stringify(listed))).toBeLessThan(16_000);
  const { answers, total } = listed as unknown as { answers: readonly unknown[]; total: number };
  expect(total).toBe(most);
  expect(answers.length).toBeGreaterThan(10);
  expect(answers.length).toBeLessThan(most);
});
