import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PollId } from '#protocol/polls';
import { defaultQuiz, type Quiz } from '#protocol/quiz';
import type { ResultsFile } from '#protocol/results';
import { resultsSchema } from '#protocol/results-schema';
import type { HostView, Me, PhoneView, ScreenView, View } from '#protocol/views';
import { type Client, createClient, handshakeOf } from '../testing/client.ts';
import { ask } from '../testing/http-ask.ts';
import { type Party, startParty } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const explanation = 'Because the cheese was there first.';

/** Adds a question in which Pizza is right, and shows it. */
async function addQuestion({ host }: Party, id: string, quiz: Partial<Quiz> = {}) {
  const settings = {
    changeable: true,
    results: 'hidden',
    timeLimitS: 10,
    quiz: { ...defaultQuiz, right: [0], explanation, ...quiz },
  } as const;
  const answer = await host.ask('deck:add', { id, question: `${id}?`, options: ['Pizza', 'Sushi'], settings });
  expect(answer).toMatchObject({ ok: true });
  return id as PollId;
}

const roundNow = (party: Party) => party.view().round?.id ?? 'none';

async function give(party: Party, event: 'poll:close' | 'poll:reveal' | 'poll:hide' | 'poll:rerun', poll: PollId) {
  const { version } = party.view();
  expect(await party.host.throwAt(event, { poll, round: roundNow(party) })).toMatchObject({ ok: true });
  await party.until((view) => view.version > version);
}

async function open(party: Party, poll: PollId) {
  const { version } = party.view();
  expect(await party.host.ask('poll:open', { poll, round: null })).toMatchObject({ ok: true });
  await party.until((view) => view.version > version && view.shown === poll && view.round?.phase.phase === 'open');
}

/** Of an estimate 42 is right, which its kind keeps. */
async function addEstimate({ host }: Party, id: string) {
  const settings = {
    changeable: true,
    results: 'hidden',
    timeLimitS: 10,
    quiz: { ...defaultQuiz, explanation },
  } as const;
  const asked = { kind: 'number', ask: { right: { value: 42, tolerance: 1 } } } as const;
  const answer = await host.ask('deck:add', { id, question: `${id}?`, options: [], settings, ...asked });
  expect(answer).toMatchObject({ ok: true });
  return id as PollId;
}

/** The option at this place; of an estimate a number that is right at 0. */
async function answer(party: Party, phone: Client, place: number, n = 1) {
  const choice = party.view().poll?.options[place]?.id ?? String(42 + 10 * place);
  expect(await phone.throwAt('vote', { round: roundNow(party), choice, n })).toMatchObject({ ok: true });
}

/** What of a quiz stands anywhere in this, however deep: places of right options, and the explanation. */
function told(what: unknown): string[] {
  if (typeof what === 'string') return what.includes('cheese') ? [what] : [];
  if (typeof what !== 'object' || what === null) return [];
  return Object.entries(what).flatMap(([key, value]) => [
    ...((key === 'right' && value !== null && !(Array.isArray(value) && value.length === 0)) || key === 'within'
      ? [`right: ${JSON.stringify(value)}`]
      : []),
    ...told(value),
  ]);
}

const ownQuiz = (phone: Client) => phone.newest<Me>('me')?.quiz;

describe('[Z1] what is right', () => {
  it.each([
    ['a choice', addQuestion, 0],
    ['an estimate', addEstimate, 42],
  ] as const)(
    'of %s is in no frame, answer or page that a phone, a screen or a bare client gets before the reveal',
    async (_, add, rightBare) => {
      const own = await startServer();
      const room = { code: own.code, key: own.hostKey };
      const party = await startParty(own, { room, isDraft: true });
      await give(party, 'poll:close', party.poll.id);
      const [ws, polling] = [await party.phone(), await party.phone({}, { transports: ['polling'] })];
      const [screen, remote] = [await party.screen(), await party.remote()];
      const bare = createClient(own.url);
      await bare.until('update');
      const watchers = [ws, polling, screen, remote, bare];
      const answers: unknown[] = [];
      const pages = async () => {
        const paths = ['', '/screen', '/screen?embed', '/screen?overlay', '/host'].map((path) => `/${own.code}${path}`);
        const all = [...paths, `/api/rooms/${own.code}`, `/api/rooms/${own.code}/deck`];
        const cookie = { cookie: `showhands=${ws.token}` };
        const texts = await Promise.all(all.map(async (path) => (await ask(own, path, cookie)).text));
        expect(texts[0]).toContain('id="start"');
        return texts
          .map((text) => /"right":[[{]["\d]|cheese/.exec(text)?.[0] ?? null)
          .filter((found) => found !== null);
      };
      const check = async (what: string) => {
        expect(
          watchers.map((client) => told(client.got)),
          what,
        ).toEqual(watchers.map(() => []));
        expect(told(answers), what).toEqual([]);
        expect(await pages(), what).toEqual([]);
      };

      const poll = await add(party, 'first');
      await party.host.ask('poll:show', { poll });
      await screen.until<ScreenView>('view', (view) => view.poll?.id === poll);
      await check('draft');
      await open(party, poll);
      // Late steps of a screen with a key are refused with the present poll, which is not for screens.
      answers.push(await remote.throwAt('poll:open', { poll, round: 'another' }));
      answers.push(await remote.throwAt('poll:open', { poll: party.poll.id, round: null }));
      answers.push(await ws.throwAt('vote', { round: roundNow(party), choice: 'nothing', n: 1 }));
      await answer(party, ws, 0);
      await answer(party, polling, 1);
      expect(await bare.throwAt('vote', rightBare)).toMatchObject({ ok: true });
      await check('open');
      await give(party, 'poll:close', poll);
      answers.push(await remote.throwAt('poll:open', { poll, round: null }));
      answers.push(await remote.throwAt('screen:board', { show: 'podium' }));
      answers.push(await remote.throwAt('round:replay', { poll, round: roundNow(party) }));
      await screen.until<ScreenView>('view', (view) => view.round?.phase.phase === 'closing');
      await check('closing');
      own.clock.advance(11_000);
      await screen.until<ScreenView>('view', (view) => view.round?.phase.phase === 'closed' && view.poll?.id === poll);
      await check('closed');
      expect(told(party.host.got).length, 'the console sees it').toBeGreaterThan(0);

      await give(party, 'poll:reveal', poll);
      const isTold = ({ poll: shown }: View) => shown?.settings.quiz?.explanation === explanation;
      await Promise.all([ws, polling, screen].map((client) => client.until<View>('view', isTold)));
      await ws.until<Me>('me', ({ quiz }) => quiz?.shown?.right === 1);
      await polling.until<Me>('me', ({ quiz }) => quiz?.shown?.right === 0);
      await bare.until<Me>('me', ({ quiz }) => quiz?.shown?.right === 1);
      await remote.until<View>('view', isTold);

      // And of the next one again nothing is told.
      const before = roundNow(party);
      const seen = watchers.map((client) => client.got.length);
      const next = await add(party, 'second');
      await open(party, next);
      await answer(party, ws, 0);
      await Promise.all(
        [ws, polling, screen].map((client) => client.until<View>('view', (view) => view.poll?.id === next)),
      );
      // What tells of the one before may still have been under way: its view, its numbers.
      const isNew = ({ payload }: { payload: unknown }) =>
        (payload as Partial<View> | null)?.poll?.id !== poll &&
        (payload as { round?: unknown } | null)?.round !== before;
      const later = watchers.map((client, index) => told(client.got.slice(seen[index]).filter(isNew)));
      expect(later).toEqual(watchers.map(() => []));
      expect(ws.newest<PhoneView>('view')?.poll?.settings.quiz).toMatchObject({ right: [], explanation: '' });
      await own.stop();
    },
  );
});

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

describe('[Z7] teams', () => {
  const names = ['Foxes', 'Owls'];

  it('are dealt out evenly to who is here and who comes, and stay', async () => {
    const party = await startParty(server);
    const early = [await party.phone(), await party.phone(), await party.phone()];
    expect(early[0]?.newest<Me>('me')).not.toHaveProperty('team');
    expect(await party.host.ask('room:teams', { how: 'deal', names })).toMatchObject({ ok: true });
    const told = await Promise.all(early.map((phone) => phone.until<Me>('me', ({ team }) => team !== undefined)));
    const late = await Promise.all([0, 1, 2, 3, 4].map(() => party.phone()));
    const all = [...told, ...late.map((phone) => phone.newest<Me>('me'))].map((me) => me?.team);
    expect(all.filter((team) => team === 0)).toHaveLength(4);
    expect(all.filter((team) => team === 1)).toHaveLength(4);
    const token = late[0]?.token ?? '';
    late[0]?.close();
    expect((await party.phone({ token })).newest<Me>('me')?.team).toBe(all[3]);
    await server.restart();
    const again = createClient(server.url, { ...handshakeOf(party.code, 'phone'), token });
    expect((await again.until<Me>('me')).team).toBe(all[3]);
  });

  it('are joined by choice; another choice moves, one that is not there is refused', async () => {
    const party = await startParty(server);
    const phone = await party.phone();
    expect(await phone.ask('team', { team: 0 })).toMatchObject({ ok: false, code: 'no-such-team' });
    await party.host.ask('room:teams', { how: 'choice', names });
    expect((await phone.until<PhoneView>('view', ({ teams }) => teams !== undefined)).teams).toEqual({
      how: 'choice',
      names,
    });
    expect(await phone.ask('team', { team: 1 })).toMatchObject({ ok: true });
    await phone.until<Me>('me', ({ team }) => team === 1);
    expect(await phone.ask('team', { team: 0 })).toMatchObject({ ok: true });
    await phone.until<Me>('me', ({ team }) => team === 0);
    expect(await phone.ask('team', { team: 2 })).toMatchObject({ ok: false, code: 'no-such-team' });
    await party.host.ask('room:teams', { how: 'deal', names });
    expect(await phone.ask('team', { team: 1 })).toMatchObject({ ok: false, code: 'no-such-team' });
    expect((await party.host.until<HostView>('view', ({ teams }) => teams?.how === 'deal')).teams?.names).toEqual(
      names,
    );
  });

  it.each([
    ['one team', { how: 'deal', names: ['Foxes'] }],
    ['two of one name', { how: 'choice', names: ['Foxes', 'Foxes'] }],
    ['names for nobody', { how: 'nobody', names }],
    ['too many', { how: 'choice', names: Array.from({ length: 13 }, (_, index) => `Team ${index}`) }],
    ['no name', { how: 'choice', names: ['Foxes', ' '] }],
  ])('are refused: %s', async (_, teams) => {
    const party = await startParty(server, { isDraft: true });
    expect(await party.host.throwAt('room:teams', teams)).toMatchObject({ code: 'bad-payload' });
  });
});

describe('[Z2] a quiz that does not fit its question', () => {
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
