import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ack, Answers } from '#protocol/events';
import type { ScreenView } from '#protocol/views';
import { startParty } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

type Party = Awaited<ReturnType<typeof startParty>>;
const named = (party: Party) => ({ poll: party.poll.id, round: party.round() });
const numbersOf = (answer: Ack<Answers['round:replay']>) =>
  answer.ok ? answer.replay.steps.map(({ counts }) => counts.join()) : answer.code;

/** Two votes that came apart, and the close. */
async function voted(plan: Parameters<typeof startParty>[1] = {}) {
  const party = await startParty(server, plan);
  await party.vote(await party.phone(), 'Pizza');
  await server.clock.advance(1_000);
  await party.host.ask('announce', { id: 'news', text: 'Last call' });
  await party.vote(await party.phone(), 'Sushi');
  await party.order('poll:close');
  return party;
}

describe('[Y2] the replay of a round', () => {
  it('has the steps of its tally, the last being the result, and what happened meanwhile', async () => {
    const party = await voted();
    const answer = await party.host.ask('round:replay', named(party));
    expect(numbersOf(answer)).toEqual(['1,0,0', '1,1,0']);
    if (!answer.ok) return;
    const { replay } = answer;
    expect(replay.marks.map(({ what, text }) => [what, text])).toEqual([
      ['open', undefined],
      ['announcement', 'Last call'],
      ['close', undefined],
    ]);
    expect(replay.steps.map(({ at }) => at - replay.openedAt)).toEqual([0, 1_000]);
    expect(replay).toMatchObject({ closedAt: replay.openedAt + 1_000, poll: { question: 'Lunch?' }, number: 1 });
  });

  it('is there after a restart, and goes on when voting opens again', async () => {
    const party = await voted();
    await server.restart();
    const back = await startParty(server, { isDraft: true, room: { code: party.code, key: party.key } });
    expect(numbersOf(await back.host.ask('round:replay', named(back)))).toEqual(['1,0,0', '1,1,0']);
    await back.order('poll:open');
    await server.clock.advance(1_000);
    await back.vote(await back.phone(), 'Salad');
    expect(await back.host.ask('round:replay', named(back))).toMatchObject({ ok: false, code: 'round-running' });
    await back.order('poll:close');
    expect(numbersOf(await back.host.ask('round:replay', named(back)))).toEqual(['1,0,0', '1,1,0', '1,1,1']);
  });

  it('is read by screens while the host replays it there, by consoles at any time, and by no phone', async () => {
    const party = await voted({ results: 'hidden' });
    await server.clock.advance(20_000);
    await party.until(({ round }) => round?.phase.phase === 'closed');
    const [phone, screen] = [await party.phone(), await party.screen()];
    const show = (round: ReturnType<Party['round']> | null) =>
      party.host.ask('screen:replay', { poll: party.poll.id, round });
    const codeOf = async (client: typeof screen) => {
      const answer = await client.ask('round:replay', named(party));
      return answer.ok ? 'ok' : answer.code;
    };
    expect(await codeOf(party.host)).toBe('ok');
    expect(await show(party.round())).toMatchObject({ code: 'results-hidden' });
    expect([await codeOf(screen), await codeOf(phone)]).toEqual(['not-allowed', 'not-allowed']);

    await party.order('poll:reveal');
    expect([await codeOf(screen), await codeOf(phone)]).toEqual(['not-allowed', 'not-allowed']);
    expect(await show(party.round())).toMatchObject({ ok: true });
    await screen.until<ScreenView>('view', ({ replay }) => replay?.round === party.round());
    expect([await codeOf(screen), await codeOf(phone)]).toEqual(['ok', 'not-allowed']);
    expect(JSON.stringify(phone.got)).not.toContain('"replay"');

    await party.order('poll:hide');
    await screen.until<ScreenView>('view', ({ replay, round }) => replay === null && round?.resultsShown === false);
    expect(await codeOf(screen)).toBe('not-allowed');
  });

  it('belongs to its own room', async () => {
    const [one, two] = [await voted(), await voted()];
    const answer = await one.host.ask('round:replay', named(two));
    expect(answer).toMatchObject({ ok: false, code: 'no-such-round' });
  });
});
