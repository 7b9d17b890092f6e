import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import { startParty } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe('[D3] a flood', () => {
  it('is told to slow down, and how long; then it is served again', async () => {
    const own = await startParty(server);
    const phone = await own.phone();
    const answers = await Promise.all(
      Array.from({ length: limits.rates.vote.burst + 5 }, (_, n) => own.vote(phone, 'Pizza', n + 1)),
    );
    const slowed = answers.filter(({ code }) => code === 'slow-down');
    expect(slowed).toHaveLength(5);
    expect(slowed[0]).toEqual({ ok: false, code: 'slow-down', retryAfterMs: 1_000 / limits.rates.vote.perSecond });
    server.clock.advance(250);
    expect(await own.vote(phone, 'Sushi', 99)).toMatchObject({ ok: true });
  });

  it('of one tab slows the voter\u2019s other tabs, and nobody else', async () => {
    const own = await startParty(server);
    const one = await own.phone();
    const two = await own.phone({ token: one.token });
    const other = await own.phone();
    for (let n = 1; n <= limits.rates.vote.burst; n++) await own.vote(one, 'Pizza', n);
    expect(await own.vote(two, 'Pizza', 99)).toMatchObject({ code: 'slow-down' });
    expect(await own.vote(other, 'Pizza')).toMatchObject({ ok: true });
  });

  it('of payloads that are refused counts, too', async () => {
    const own = await startParty(server);
    const phone = await own.phone();
    const answers = await Promise.all(
      Array.from({ length: limits.rates.any.burst + 1 }, () => phone.throwAt('nothing', null)),
    );
    expect(answers.at(-1)).toMatchObject({ code: 'slow-down' });
  });

  it('asking whether anybody is there costs one event, not two', async () => {
    const own = await startParty(server);
    const phone = await own.phone();
    const answers = await Promise.all(Array.from({ length: limits.rates.any.burst + 1 }, () => phone.throwAt('hello')));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(limits.rates.any.burst);
  });

  it('that goes on and on is sent away, for good; the others are served', async () => {
    const own = await startParty(server);
    const phone = await own.phone();
    const other = await own.phone();
    for (let time = 0; time < limits.rates.any.burst + limits.maxFloodRefusals + 10; time++)
      (phone.socket as { emit(...args: unknown[]): unknown }).emit('vote', null);
    expect(await phone.until('bye')).toEqual({ code: 'flood', afterMs: null });
    await phone.until('disconnect');
    expect(phone.all('bye')).toHaveLength(1);
    expect(await own.vote(other, 'Pizza')).toMatchObject({ ok: true });
  });
});
