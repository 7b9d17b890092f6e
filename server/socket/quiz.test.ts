import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ResultsFile } from '#protocol/results';
import { resultsSchema } from '#protocol/results-schema';
import type { Me, ScreenView } from '#protocol/views';
import type { Client } from '../testing/client.ts';
import { ask } from '../testing/http-ask.ts';
import { startParty } from '../testing/party.ts';
import { addQuestion, answer, give, open } from '../testing/quiz-party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

const ownQuiz = (phone: Client) => phone.newest<Me>('me')?.quiz;

describe('[Z3] points by the time of the server', () => {
  it('a whole quiz, with the server ending in the middle of it', async () => {
    const own = await startServer();
    const room = { code: own.code, key: own.hostKey };
    let party = await startParty(own, { room, isDraft: true });
    await give(party, 'poll:close', party.poll.id);
    let phones = [await party.phone(), await party.phone(), await party.phone()];
    const names = ['Ana', 'Ben'];
    for (const [index, name] of names.entries()) await phones[index]?.ask('name', { name });
    const phone = (place: number) => phones[place] ?? party.host;
    const [ana, ben, cleo] = [() => phone(0), () => phone(1), () => phone(2)] as const;

    const one = await addQuestion(party, 'one', { streaks: true });
    const two = await addQuestion(party, 'two', { streaks: true });
    await open(party, one);
    own.clock.advance(2_000);
    await answer(party, ana(), 0);
    await answer(party, ben(), 1);
    own.clock.advance(3_000);
    await answer(party, ben(), 0, 2);
    own.clock.advance(1_000);
    await give(party, 'poll:close', one);
    expect(ownQuiz(ana())).toBeUndefined();
    await give(party, 'poll:reveal', one);
    const first = await ana().until<Me>('me', ({ quiz }) => quiz !== undefined);
    expect(first.quiz).toMatchObject({ player: 1, rank: 1, players: 2, points: 900, shown: { right: 1, gained: 900 } });
    await ben().until<Me>('me', ({ quiz }) => quiz?.rank === 2 && quiz.points === 750);
    await cleo().until<Me>('me', ({ quiz }) => quiz?.rank === null && quiz.shown?.right === null);
    const board = (await party.until((view) => view.board !== undefined)).board;
    expect(board).toMatchObject({
      show: null,
      questions: 1,
      players: 2,
      rows: [{ name: 'Ana', points: 900 }, { name: 'Ben' }],
    });

    // In the middle of the second question the server ends.
    await open(party, two);
    own.clock.advance(1_000);
    await answer(party, ben(), 0);
    const tokens = phones.map(({ token }) => token);
    await own.restart();
    party = await startParty(own, { room, isDraft: true });
    phones = await Promise.all(tokens.map((token) => party.phone({ token })));
    expect(ownQuiz(ana())).toMatchObject({ player: 1, rank: 1, points: 900, streak: 1 });
    own.clock.advance(1_000);
    await answer(party, cleo(), 0);
    await give(party, 'poll:close', two);
    await give(party, 'poll:reveal', two);
    await ben().until<Me>('me', ({ quiz }) => quiz?.rank === 1);
    expect(ownQuiz(ben())).toMatchObject({ points: 750 + 950 + 100, streak: 2, shown: { gained: 1_050 } });
    await cleo().until<Me>('me', ({ quiz }) => quiz?.player === 3 && quiz.points === 900);

    const screen = await party.screen();
    expect(screen.newest<ScreenView>('view')).not.toHaveProperty('board');
    expect(await party.host.ask('screen:board', { show: 'podium' })).toMatchObject({ ok: true });
    const shown = await screen.until<ScreenView>('view', (view) => view.board !== undefined);
    expect(shown.board?.rows.map(({ rank, name, player, points }) => [rank, name ?? player, points])).toEqual([
      [1, 'Ben', 1_800],
      // As many points in the same time.
      [2, 'Ana', 900],
      [2, 3, 900],
    ]);

    const file = async (query: string) =>
      (await ask(own, `/api/rooms/${own.code}/results?${query}`, { authorization: `Bearer ${own.hostKey}` })).text;
    expect(parse(await file('format=csv&of=standing'), { bom: true })).toEqual([
      ['rank', 'player', 'name', 'team', 'points'],
      ['1', '2', 'Ben', '', '1800'],
      ['2', '1', 'Ana', '', '900'],
      ['2', '3', '', '', '900'],
    ]);
    const totals: Record<string, string>[] = parse(await file('format=csv'), { bom: true, columns: true });
    expect(totals.slice(-2).map(({ label, votes, right }) => [label, votes, right])).toEqual([
      ['Pizza', '2', 'yes'],
      ['Sushi', '0', 'no'],
    ]);
    expect(totals[0]).toMatchObject({ right: '' });
    const results = JSON.parse(await file('of=ballots')) as ResultsFile;
    expect(results.standing?.map(({ name, points }) => [name, points])).toEqual([
      ['Ben', 1_800],
      ['Ana', 900],
      [null, 900],
    ]);
    expect(results.polls[1]?.rounds[0]).toMatchObject({
      quiz: { right: [0], points: 1_000 },
      choices: [{ said: ['Pizza'], ballots: 2, right: 1 }],
    });
    expect(new Ajv2020({ strict: false, validateFormats: false }).validate(resultsSchema, results)).toBe(true);

    // The reveal is taken back: everybody stands as before.
    const undo = party.view().undo.findLast(({ what }) => what === 'reveal');
    expect(await party.host.ask('undo', { id: undo?.id ?? '' })).toMatchObject({ ok: true });
    await screen.until<ScreenView>(
      'view',
      (view) => view.version > shown.version && view.poll?.settings.quiz?.right.length === 0,
    );
    await ben().until<Me>('me', ({ quiz }) => quiz?.rank === 2 && quiz.points === 750 && quiz.shown === undefined);
    await own.stop();
  });
});

describe('[Z2] a quiz that does not fit its question', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  it.each([
    ['no right option', { right: [] }],
    ['one that is not there', { right: [2] }],
    ['one twice', { right: [0, 0] }],
    ['half a place', { right: [0.5] }],
    ['no list', { right: 0 }],
    ['no points', { right: [0], points: 0 }],
    ['too many points', { right: [0], points: 10_001 }],
    ['another timing', { right: [0], timing: 'slow' }],
    ['too long an explanation', { right: [0], explanation: 'x'.repeat(501) }],
    ['an explanation of nothing', { right: [0], explanation: '   ' }],
  ])('is refused: %s', async (_, quiz) => {
    const party = await startParty(server, { isDraft: true });
    const settings = { changeable: true, results: 'hidden', quiz };
    const poll = { question: 'Lunch?', options: ['Pizza', 'Sushi'], settings };
    expect(await party.host.throwAt('deck:add', poll)).toMatchObject({ code: 'bad-payload' });
  });
});
