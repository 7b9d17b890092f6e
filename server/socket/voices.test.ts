import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChatNews } from '#protocol/lines';
import type { RoundId } from '#protocol/polls';
import type { Me, ScreenView } from '#protocol/views';
import { changesOf, say, textOf, untilLine } from '../testing/chat-lines.ts';
import { type Client, createClient, handshakeOf } from '../testing/client.ts';
import { type PartyPlan, startParty } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** A room with voices, a phone that has voted for pizza and one that has not, and a screen. */
async function startDebate(plan: PartyPlan = {}) {
  const party = await startParty(server, plan);
  const { host } = party;
  expect(await host.ask('chat:rules', { voices: true })).toEqual({ ok: true });
  const [ana, ben, screen] = [await party.phone(), await party.phone(), await party.screen()];
  await ana.ask('name', { name: 'Ana' });
  await party.vote(ana, 'Pizza');
  const give = (client: Client, text: string) => {
    server.clock.advance(10_000);
    return client.ask('voice', { round: party.round() as RoundId, text });
  };
  const show = (label: string | null) =>
    host.throwAt('screen:voices', {
      poll: party.poll.id,
      round: party.round(),
      key: label === null ? null : party.option(label),
    });
  return { party, host, ana, ben, screen, give, show };
}

const tagOf = (client: Client, text: string) => {
  const change = changesOf(client).find((one) => textOf(one) === text);
  return change && 'line' in change && change.line.kind === 'said' ? change.line : null;
};

describe('[C13] a reason for a vote', () => {
  it('is tagged with what was chosen, without a name where ballots have none, once for each round', async () => {
    const { party, ana, ben, give } = await startDebate();
    expect(await give(ben, 'no vote')).toEqual({ ok: false, code: 'not-voted' });
    expect(await give(ana, 'It is round')).toMatchObject({ ok: true });
    await untilLine(ben, 'It is round');
    const voice = { round: party.round(), keys: [party.option('Pizza')] };
    expect(tagOf(ben, 'It is round')).toMatchObject({ name: null, host: false, voice });
    expect(await give(ana, 'And hot')).toEqual({ ok: false, code: 'voice-given' });
    const back = createClient(server.url, { ...handshakeOf(party.code, 'phone'), token: ana.token });
    expect((await back.until<Me>('me')).voices).toEqual([party.round()]);
  });

  it('is refused where the room has none, of another round, and by the rules of every line', async () => {
    const { ana, give, host } = await startDebate();
    expect(await ana.ask('voice', { round: 'other', text: 'x' })).toEqual({ ok: false, code: 'no-such-round' });
    await host.ask('chat:rules', { paused: true });
    expect(await give(ana, 'x')).toEqual({ ok: false, code: 'chat-paused' });
    await host.ask('chat:rules', { paused: false, voices: false });
    expect(await give(ana, 'x')).toEqual({ ok: false, code: 'chat-off' });
  });

  it('leaves no trace while results are hidden, and comes with the reveal; hidden again it is gone again', async () => {
    const { party, host, ana, ben, screen, give, show } = await startDebate({ results: 'hidden' });
    expect(await give(ana, 'Because cheese')).toMatchObject({ ok: true, held: 'reveal' });
    await untilLine(host, 'Because cheese');
    expect(await show('Pizza')).toEqual({ ok: false, code: 'results-hidden' });
    await say(server, host, 'wait');
    const late = await party.phone();
    for (const reader of [ben, screen, late]) {
      await untilLine(reader, 'wait');
      expect(JSON.stringify(reader.got)).not.toContain('cheese');
    }
    expect(await (await fetch(`${server.url}/${party.code}`)).text()).not.toContain('cheese');
    const older = await ben.ask('chat:older', { before: 1_000 });
    expect(JSON.stringify(older)).not.toContain('cheese');
    await party.order('poll:close');
    await party.order('poll:reveal');
    for (const reader of [ben, screen, late]) await untilLine(reader, 'Because cheese');
    const seq = tagOf(ben, 'Because cheese')?.seq ?? 0;
    await show('Pizza');
    await screen.until<ScreenView>('view', ({ voices }) => voices !== undefined);
    await party.order('poll:hide');
    await untilLine(ben, seq);
    await expect.poll(() => JSON.stringify(screen.newest('view'))).not.toContain('cheese');
    expect(JSON.stringify((await party.phone()).got)).not.toContain('cheese');
  });

  it('waits, too, for those who may see the counts only after voting', async () => {
    const { party, ana, ben, give } = await startDebate({ phones: 'after-voting' });
    expect(await give(ana, 'Because cheese')).toMatchObject({ held: 'reveal' });
    await party.order('poll:close');
    await untilLine(ben, 'Because cheese');
  });

  it('is brought up on the screen by a tap on its bar, and goes when it is removed', async () => {
    const { party, host, ana, ben, screen, give, show } = await startDebate();
    await party.vote(ben, 'Sushi');
    await give(ana, 'Cheese');
    await give(ben, 'Rice');
    expect(await show('Salad')).toEqual({ ok: false, code: 'no-such-option' });
    expect(await show('Pizza')).toEqual({ ok: true });
    const { voices } = await screen.until<ScreenView>('view', (view) => view.voices !== undefined);
    expect(voices).toMatchObject({ key: party.option('Pizza'), voices: [{ name: null, text: 'Cheese' }] });
    await host.ask('chat:remove', { seq: voices?.voices[0]?.seq ?? 0 });
    await expect.poll(() => screen.newest<ScreenView>('view')?.voices).toBeUndefined();
    await show('Sushi');
    await screen.until<ScreenView>('view', (view) => view.voices?.voices[0]?.text === 'Rice');
    expect(await show(null)).toEqual({ ok: true });
    await expect.poll(() => screen.newest<ScreenView>('view')?.voices).toBeUndefined();
  });
});

describe('[C12] chat that goes quiet', () => {
  it('keeps lines until the reveal, then they come together, in order; hosts may write', async () => {
    const party = await startParty(server, { results: 'hidden' });
    const { host } = party;
    const [ana, ben] = [await party.phone(), await party.phone()];
    await host.ask('chat:rules', { quiet: true });
    for (const text of ['one', 'two']) expect(await say(server, ana, text)).toMatchObject({ held: 'reveal' });
    await say(server, host, 'Hush');
    await untilLine(ben, 'Hush');
    expect(JSON.stringify(ben.got)).not.toContain('"one"');
    await party.order('poll:close');
    await party.order('poll:reveal');
    await untilLine(ben, 'two');
    const texts = changesOf(ben).map(textOf);
    expect(texts.filter((text) => text !== null)).toEqual(['Hush', 'one', 'two']);
    const news = ben.all<ChatNews>('chat').find(({ changes }) => changes.some((change) => textOf(change) === 'one'));
    expect(news?.changes.map(textOf)).toContain('two');
    expect(await say(server, ana, 'three')).not.toHaveProperty('held');
  });
});

it('[C4] a chat that is used is told when voting opens and closes', async () => {
  const party = await startParty(server);
  const ana = await party.phone();
  await party.order('poll:close');
  await say(server, ana, 'hello');
  await party.order('poll:open');
  await party.order('poll:close');
  await ana.until<ChatNews>('chat', ({ changes }) => JSON.stringify(changes).includes('"closed"'));
  const kinds = changesOf(ana).flatMap((change) => ('line' in change ? [change.line.kind] : []));
  expect(kinds).toEqual(['said', 'opened', 'closed']);
});
