import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type FarEnd, startFarEnd, until } from './far-end.ts';

let far: FarEnd;
beforeEach(async () => {
  far = await startFarEnd();
});
afterEach(async () => {
  await far.stop();
  vi.unstubAllGlobals();
});

describe('a room that lets in only some', () => {
  const refusal = (code: string, retryAfterMs?: number) =>
    Object.assign(new Error(), { data: { ok: false, code, retryAfterMs } });

  /** Asks for "open sesame". Everything that was handed over, in order. */
  function guard() {
    const given: (string | undefined)[] = [];
    far.server.use(({ handshake }, next) => {
      const { passcode } = handshake.auth;
      given.push(passcode);
      if (passcode === 'open sesame') next();
      else next(refusal(passcode === undefined ? 'passcode-required' : 'wrong-passcode'));
    });
    return given;
  }

  function tab() {
    const held = new Map<string, string>();
    vi.stubGlobal('sessionStorage', {
      getItem: (key: string) => held.get(key) ?? null,
      setItem: (key: string, text: string) => held.set(key, text),
      removeItem: (key: string) => held.delete(key),
    });
    return held;
  }

  test('[A2] a passcode is asked for, tried, and tried again', async () => {
    const given = guard();
    const { session, enter } = far.join();
    const outside = (code: string) => () => {
      const link = session.link.value;
      return link.state === 'outside' && !link.isTrying && link.code === code;
    };
    await until(outside('passcode-required'));
    enter('mellon');
    expect(session.link.value).toMatchObject({ state: 'outside', isTrying: true });
    await until(outside('wrong-passcode'));
    enter(' open sesame ');
    await until(() => session.link.value.state === 'online');
    expect(given).toEqual([undefined, 'mellon', 'open sesame']);
  });

  test('[A2] a right passcode is kept for this tab, a wrong one is not', async () => {
    const held = tab();
    const given = guard();
    const first = far.join();
    await until(() => first.session.link.value.state === 'outside');
    first.enter('mellon');
    await until(() => given.length === 2 && first.links.length > 3);
    expect([...held.values()]).toEqual([]);
    first.enter('open sesame');
    await until(() => first.session.link.value.state === 'online');
    await until(() => held.size === 1);
    const again = far.join();
    await until(() => again.session.link.value.state === 'online');
    expect(again.links).toEqual(['connecting', 'online']);
  });

  test('[A2] a kept passcode that has changed is asked for anew, and nobody is told of a wrong one', async () => {
    tab().set('showhands:passcode-482913', 'last week');
    const given = guard();
    const { session } = far.join();
    await until(() => session.link.value.state === 'outside');
    expect(session.link.value).toEqual({ state: 'outside', code: 'passcode-required', isTrying: false });
    expect(given).toEqual(['last week']);
  });

  test('[A2] after too many wrong ones the typed passcode is dropped, not repeated', async () => {
    let tries = 0;
    far.server.use((_socket, next) => next(refusal(tries++ === 0 ? 'passcode-required' : 'slow-down', 1)));
    const { session, enter } = far.join();
    await until(() => session.link.value.state === 'outside');
    enter('mellon');
    await until(() => tries === 2);
    await until(() => session.link.value.state === 'outside' && !session.link.value.isTrying);
    expect(session.link.value).toEqual({ state: 'outside', code: 'slow-down', isTrying: false });
  });

  test('[A1] a locked room is waited for, and entered when it opens', async () => {
    let tries = 0;
    far.server.use((_socket, next) => next(tries++ < 2 ? refusal('room-locked', 1) : undefined));
    const { session, links } = far.join();
    await until(() => session.link.value.state === 'online');
    expect(links).toEqual(['connecting', 'outside', 'outside', 'online']);
  });
});
