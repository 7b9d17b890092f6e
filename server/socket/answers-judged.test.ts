import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ResultsFile } from '#protocol/results';
import type { Me, View } from '#protocol/views';
import { answerParty, untilSaid, untilTally } from '../testing/answer-party.ts';
import { ask } from '../testing/http-ask.ts';
import { startParty } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe('[Q23] answers that a host removes', () => {
  it('are gone from every screen and phone with the next pulse, whoever says it how, and come back', async () => {
    const own = await answerParty(server, 'words');
    const [ana, ben, screen] = [await own.phone(), await own.phone(), await own.screen()];
    const moderator = await own.moderator();
    await own.vote(ana, 'Rude, tea');
    await own.vote(ben, 'rude');
    await untilSaid(screen, { Rude: 2, tea: 1 });
    expect(await own.judge('remove', 'RUDE', moderator)).toMatchObject({ ok: true });
    for (const client of [ana, ben, screen, own.host]) await untilSaid(client, { tea: 1 });
    const late = await own.screen();
    await own.vote(await own.phone(), 'rude, milk');
    await untilSaid(late, { tea: 1, milk: 1 });
    expect(JSON.stringify(late.got).toLowerCase()).not.toContain('rude');
    expect((await ask(server, `/${own.code}`)).text.toLowerCase()).not.toContain('rude');
    expect(await own.list('removed')).toEqual({ ok: true, answers: [{ key: 'rude', count: 3 }], total: 1 });
    expect(await own.judge('restore', 'rude')).toMatchObject({ ok: true });
    await untilSaid(screen, { rude: 3, tea: 1, milk: 1 });
  });

  it('stay removed over a restart, and can be taken back by undo', async () => {
    const own = await startServer();
    const { room, ...made } = await answerParty(own, 'words');
    const phone = await made.phone();
    await made.vote(phone, 'Rude, tea');
    await made.judge('remove', 'rude');
    await own.restart();
    const again = await startParty(own, { room, isDraft: true });
    const screen = await again.screen();
    await untilSaid(screen, { tea: 1 });
    const [step] = (await again.until(({ undo }) => undo.length === 1)).undo;
    expect(step).toMatchObject({ what: 'answer-removed', answer: 'rude' });
    expect(await again.host.throwAt('undo', { id: step?.id })).toMatchObject({ ok: true });
    await untilSaid(screen, { tea: 1, Rude: 1 });
    await own.stop();
  });

  it.each(['phone', 'screen', 'remote'] as const)('cannot be named or listed by a %s', async (role) => {
    const own = await answerParty(server, 'words', { hold: true });
    await own.vote(await own.phone(), 'secret');
    const client = await own[role]();
    const refused = { ok: false, code: 'not-allowed' };
    for (const what of ['remove', 'approve', 'restore'] as const)
      expect(await own.judge(what, 'secret', client)).toEqual(refused);
    for (const of of ['held', 'shown', 'removed']) expect(await own.list(of, client)).toEqual(refused);
    expect(JSON.stringify(client.got)).not.toContain('secret');
  });
});

describe('[Q23] answers that are held', () => {
  it('are shown once they are approved, and to nobody before', async () => {
    const own = await answerParty(server, 'text', { hold: true });
    const [ana, ben, screen] = [await own.phone(), await own.phone(), await own.screen()];
    const moderator = await own.moderator();
    await own.vote(ana, 'More time');
    await own.vote(ben, 'Secret things');
    for (const desk of [own.host, moderator]) {
      await untilTally(desk, ({ summary }) => JSON.stringify(summary) === '{"held":2,"removed":0}');
      const waiting = [
        { key: 'More time', count: 1 },
        { key: 'Secret things', count: 1 },
      ];
      expect(await own.list('held', desk)).toEqual({ ok: true, answers: waiting, total: 2 });
      expect(await own.list('held', desk, 'SECRET')).toMatchObject({
        answers: [{ key: 'Secret things' }],
        total: 1,
      });
    }
    expect(await own.judge('approve', 'More time', moderator)).toMatchObject({ ok: true });
    for (const client of [screen, ben]) await untilSaid(client, { 'More time': 1 });
    for (const client of [screen, ana, await own.screen(), await own.phone()])
      expect(JSON.stringify(client.got)).not.toContain('Secret');
    // Whoever wrote it has it still.
    expect(ben.newest<Me>('me')?.ballots[own.round()]?.choice).toBe('Secret things');
  });

  it('are not in a comparison, nor in a replay', async () => {
    const own = await answerParty(server, 'words', { hold: true });
    await own.vote(await own.phone(), 'secret, cake');
    await own.judge('approve', 'cake');
    const first = own.named();
    await own.order('poll:rerun');
    await own.vote(await own.phone(), 'secret');
    await own.order('poll:close');
    const screen = await own.screen();
    const rounds = [first.round, own.round()];
    expect(await own.host.throwAt('screen:compare', { poll: own.poll.id, rounds })).toMatchObject({ ok: true });
    await screen.until<View>('view', (view) => 'compare' in view && view.compare !== null);
    await own.host.throwAt('screen:replay', first);
    await screen.until<View>('view', (view) => 'replay' in view && view.replay !== null);
    expect(JSON.stringify(await screen.throwAt('round:replay', first))).toContain('cake');
    expect(JSON.stringify(screen.got)).not.toContain('secret');
    expect(JSON.stringify(await screen.throwAt('round:replay', first))).not.toContain('secret');
  });

  it('[X1] are marked in the files of hosts', async () => {
    const own = await answerParty(server, 'words');
    await own.vote(await own.phone(), 'Rude, =1+1');
    await own.vote(await own.phone(), 'rude');
    await own.judge('remove', 'rude');
    const results = async (query: string) => {
      const headers = { authorization: `Bearer ${own.key}` };
      return (await fetch(`${server.url}/api/rooms/${own.code}/results?${query}`, { headers })).text();
    };
    const rows = parse(await results('format=csv'), { bom: true, columns: true }) as Record<string, string>[];
    expect(rows.map(({ label, votes, percent, standing }) => [label, votes, percent, standing])).toEqual([
      ["'=1+1", '1', '50', ''],
      ['Rude', '2', '100', 'removed'],
    ]);
    const ballots = parse(await results('format=csv&of=ballots'), { bom: true, columns: true }) as Record<
      string,
      string
    >[];
    expect(ballots.map(({ label, withheld }) => [label, withheld])).toEqual([
      ['Rude; =1+1', 'Rude'],
      ['rude', 'rude'],
    ]);
    const file = JSON.parse(await results('of=ballots')) as ResultsFile;
    expect(file.polls[0]?.rounds[0]?.totals).toMatchObject([{ label: '=1+1' }, { label: 'Rude', standing: 'removed' }]);
    expect(file.polls[0]?.rounds[0]?.choices?.[1]).toEqual({
      options: [],
      said: ['rude'],
      withheld: ['rude'],
      ballots: 1,
    });
  });
});
