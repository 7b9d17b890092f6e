import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RoundId } from '#protocol/polls';
import type { HostView } from '#protocol/views';
import { StoreFailure } from '../store/store.ts';
import { changesOf, say, textOf, untilLine } from '../testing/chat-lines.ts';
import { createClient, handshakeOf } from '../testing/client.ts';
import { type PartyPlan, startParty } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
/** Comes before lines are written, and before reasons are taken away. */
let beforeWriting: () => Promise<unknown>;
let beforeHolding: () => Promise<unknown>;
beforeAll(async () => {
  server = await startServer({}, [], {
    between: (store) => ({
      ...store,
      publishLines: (lines) => beforeWriting().then(() => store.publishLines(lines)),
      holdVoices: (code, rounds) => beforeHolding().then(() => store.holdVoices(code, rounds)),
    }),
  });
});
beforeEach(() => {
  beforeWriting = () => Promise.resolve();
  beforeHolding = () => Promise.resolve();
});
afterAll(() => server.stop());

async function startDebate(plan: PartyPlan = {}) {
  const party = await startParty(server, plan);
  expect(await party.host.ask('chat:rules', { voices: true })).toEqual({ ok: true });
  const [ana, ben] = [await party.phone(), await party.phone()];
  await party.vote(ana, 'Pizza');
  const give = (text: string) => {
    server.clock.advance(10_000);
    return ana.ask('voice', { round: party.round() as RoundId, text });
  };
  return { party, host: party.host, ana, ben, give };
}

describe('[C13] [Law 6] a reason leaves no trace while results are hidden', () => {
  it('when it is brought back', async () => {
    const { party, host, ben, give } = await startDebate({ results: 'hidden' });
    const given = await give('Because cheese');
    const seq = given.ok ? given.seq : 0;
    expect(await host.ask('chat:remove', { seq })).toEqual({ ok: true });
    expect(await host.ask('chat:restore', { seq })).toEqual({ ok: true });
    await say(server, host, 'wait');
    await untilLine(ben, 'wait');
    expect(JSON.stringify(ben.got)).not.toContain('cheese');
    await party.order('poll:close');
    await party.order('poll:reveal');
    await untilLine(ben, 'Because cheese');
  });

  it('when results are hidden while it is under way', async () => {
    const { party, host, ben, give } = await startDebate();
    await party.order('poll:close');
    const { promise, resolve } = Promise.withResolvers<void>();
    beforeWriting = () => promise;
    const given = give('Because cheese');
    await host.ask('hello', null);
    await party.order('poll:hide');
    resolve();
    expect(await given).toMatchObject({ ok: true });
    await untilLine(host, 'Because cheese');
    await say(server, host, 'wait');
    await untilLine(ben, 'wait');
    expect(JSON.stringify(ben.got)).not.toContain('cheese');
    expect(JSON.stringify(await ben.ask('chat:older', { before: 1_000 }))).not.toContain('cheese');
    await party.order('poll:reveal');
    await untilLine(ben, 'Because cheese');
  });

  it('when the server ends between the hiding and what follows from it', async () => {
    const { party, host, give } = await startDebate();
    await party.order('poll:close');
    await give('Because cheese');
    beforeHolding = () => Promise.reject(new StoreFailure('killed'));
    await party.order('poll:hide');
    host.close();
    await server.restart();
    beforeHolding = () => Promise.resolve();
    const again = createClient(server.url, handshakeOf(party.code, 'host', party.key));
    await untilLine(again, 'Because cheese');
    const late = createClient(server.url, handshakeOf(party.code, 'phone'));
    await late.until('chat');
    expect(JSON.stringify(late.got)).not.toContain('cheese');
  });
});

it('[C12] a line that was under way when results were shown does not wait for ever', async () => {
  const { party, host, ana, ben } = await startDebate({ results: 'hidden' });
  await host.ask('chat:rules', { quiet: true });
  await party.order('poll:close');
  const { promise, resolve } = Promise.withResolvers<void>();
  beforeWriting = () => promise;
  const said = say(server, ana, 'At last');
  await host.ask('hello', null);
  await party.order('poll:reveal');
  resolve();
  expect(await said).toMatchObject({ ok: true });
  await untilLine(ben, 'At last');
});

describe('[C1] [C9] a line that is sent again', () => {
  it('is answered with what it became, whatever the room asks for by now', async () => {
    const { host, ana, ben } = await startDebate();
    await host.ask('chat:rules', { slowS: 60 });
    const said = await say(server, ana, 'once', 'same');
    expect(said).toMatchObject({ ok: true });
    expect(await ana.ask('chat', { text: 'once', id: 'same' })).toEqual(said);
    expect(await ana.ask('chat', { text: 'twice', id: 'other' })).toMatchObject({ code: 'slow-down' });
    await host.ask('chat:rules', { paused: true });
    expect(await say(server, ana, 'once', 'same')).toEqual(said);
    expect(await say(server, ben, 'once', 'same')).toMatchObject({ code: 'chat-paused' });
    await say(server, host, 'wait');
    await untilLine(host, 'wait');
    expect(changesOf(host).filter((change) => textOf(change) === 'once')).toHaveLength(1);
  });

  it('need not wait when the disk had refused it', async () => {
    const { host, ana } = await startDebate();
    await host.ask('chat:rules', { slowS: 60 });
    beforeWriting = () => Promise.reject(new StoreFailure('disk full'));
    expect(await say(server, ana, 'lost')).toMatchObject({ code: 'not-saved' });
    beforeWriting = () => Promise.resolve();
    expect(await say(server, ana, 'lost')).toMatchObject({ ok: true });
  });
});

it('[C9] a mute does not tell who gave a reason without a name', async () => {
  const { host, party, ana, give } = await startDebate();
  await ana.ask('name', { name: 'Ana' });
  const given = await give('Because cheese');
  const said = await say(server, ana, 'Hello');
  await host.ask('voter:mute', { line: said.ok ? said.seq : 0, minutes: 5 });
  await host.ask('voter:mute', { line: given.ok ? given.seq : 0, minutes: 10 });
  const { muted } = await host.until<HostView>('view', (view) => view.muted?.length === 2);
  expect(muted?.map(({ number, name }) => [number, name])).toEqual([
    [1, 'Ana'],
    [2, null],
  ]);
  await host.ask('voter:unmute', { number: 1 });
  expect(await say(server, ana, 'Hello?')).toMatchObject({ code: 'muted' });
  expect(JSON.stringify(party.view())).not.toContain('"line"');
});
