import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Me, View } from '#protocol/views';
import { type Client, createClient, handshakeOf } from './testing/client.ts';
import { type Checkout, makeCheckout } from './testing/start-process.ts';

let checkout: Checkout;
beforeAll(() => {
  checkout = makeCheckout();
});
afterAll(() => checkout.remove());

/** A process takes its time to start on a busy machine, ms. */
const slow = 30_000;

describe('the program', () => {
  it('[S1] names every bad setting at once and ends with 2', { timeout: slow }, async () => {
    const { code, err, out } = await checkout.run(['--port', 'many', '--log-level=loud'], { PUBLIC_URL: 'here' }).ended;
    expect(code).toBe(2);
    for (const setting of ['PORT', 'LOG_LEVEL', 'PUBLIC_URL']) expect(err).toContain(setting);
    expect(err).not.toContain('    at ');
    expect(out).toBe('');
  });

  it('[S1] names every bad line of a deck at once, ends with 2 and has touched no data', {
    timeout: slow,
  }, async () => {
    const file = join(checkout.dir, 'bad.md');
    writeFileSync(file, '# Team day\n## Lunch?\nresults: often\n- Pizza\n');
    const dataDir = join(checkout.dir, 'untouched');
    const { code, err, out } = await checkout.run([file], { DATA_DIR: dataDir }).ended;
    expect([code, out]).toEqual([2, '']);
    expect(err.trim().split('\n')).toEqual([
      `${file} was not loaded:`,
      expect.stringMatching(/^ {2}line 2: .*fewer than 2 options/),
      expect.stringMatching(/^ {2}line 3: "results: often"/),
    ]);
    expect(existsSync(dataDir)).toBe(false);
  });

  it('starts with a deck', { timeout: slow }, async () => {
    const file = join(checkout.dir, 'deck.md');
    writeFileSync(file, '# Team day\n## Lunch?\n- Pizza\n- Sushi\n');
    const server = checkout.run([file], { DATA_DIR: join(checkout.dir, 'decked') });
    const { url, code } = await server.up();
    const phone = createClient(url, handshakeOf(code, 'phone'));
    const { room, poll } = await phone.until<View>('view');
    expect([room.title, poll?.question]).toEqual(['Team day', 'Lunch?']);
    server.child.kill('SIGTERM');
    expect((await server.ended).code).toBe(0);
  });

  it('explains itself', { timeout: slow }, async () => {
    const { code, out } = await checkout.run(['--help']).ended;
    expect(code).toBe(0);
    expect(out).toContain('showhands "Lunch?" Pizza Sushi Salad');
    expect(out).toContain('--data-dir');
  });

  it('speaks the language of the terminal, whatever is wrong', { timeout: slow }, async () => {
    const german = { LANG: 'de_DE.UTF-8' };
    const help = await checkout.run(['--help'], german).ended;
    expect(help.out).toContain('Aufruf: showhands');
    const bad = await checkout.run(['--port', 'many'], german).ended;
    expect([bad.code, bad.err.trim()]).toEqual([2, 'PORT=many geht nicht. Möglich ist: 0 … 65535.']);
    const unknown = await checkout.run(['--prot', '80'], { LANGUAGE: 'fr:de' }).ended;
    expect(unknown.err).toContain('--prot n’existe pas');
    const file = join(checkout.dir, 'leer.md');
    writeFileSync(file, 'Hallo\n');
    const deck = await checkout.run(['--language=de', file]).ended;
    expect(deck.err.trim().split('\n')).toEqual([
      `${file} wurde nicht geladen:`,
      expect.stringMatching(/^ {2}Zeile 1: Das ist weder Titel noch Frage/),
    ]);
    const damaged = join(checkout.dir, 'beschädigt');
    mkdirSync(damaged);
    writeFileSync(join(damaged, 'showhands.db'), 'no data file');
    expect((await checkout.run([], { ...german, DATA_DIR: damaged }).ended).err).toContain('ist beschädigt');
  });

  it('says so when the pages are not built', { timeout: slow }, async () => {
    const empty = makeCheckout({ withPages: false });
    const { code, err } = await empty.run().ended;
    expect([code, err]).toEqual([1, expect.stringContaining('npm run build')]);
    await empty.remove();
  });

  it('[S2] says so when the port is taken', { timeout: slow }, async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => other.once('listening', done));
    const { port } = other.address() as AddressInfo;
    const { code, err } = await checkout.run([], { PORT: String(port) }).ended;
    expect([code, err]).toEqual([1, expect.stringContaining(`Port ${port} is already in use`)]);
    expect(err).not.toContain('    at ');
    other.close();
  });

  it('says so when the data folder is a file', { timeout: slow }, async () => {
    const file = join(checkout.dir, 'a-file');
    writeFileSync(file, 'mine');
    const { code, err } = await checkout.run([], { DATA_DIR: file }).ended;
    expect([code, err]).toEqual([1, expect.stringContaining('is not a folder')]);
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  it('[S3] a second one on the same data says so, and harms nobody', { timeout: slow }, async () => {
    const first = checkout.run();
    const { url } = await first.up();
    const { code, err } = await checkout.run().ended;
    expect([code, err]).toEqual([1, expect.stringContaining('Another Showhands is running')]);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    first.child.kill('SIGTERM');
    expect((await first.ended).code).toBe(0);
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    '[S4] says goodbye on %s and ends with 0 in time',
    { timeout: slow },
    async (signal) => {
      const server = checkout.run();
      const { url, code } = await server.up();
      const phone = createClient(url, handshakeOf(code, 'phone'));
      const { round, keys } = await phone.until<View>('view');
      await phone.until<Me>('me');
      const voted = phone.throwAt('vote', { round: round?.id, choice: keys[0], n: 1 });
      expect(await voted).toMatchObject({ ok: true });
      const startedAt = performance.now();
      server.child.kill(signal);
      server.child.kill(signal);
      expect(await phone.until('bye')).toMatchObject({ code: 'restarting' });
      expect(await server.ended).toMatchObject({ code: 0, err: '' });
      expect(performance.now() - startedAt).toBeLessThan(5_000);
    },
  );
});

interface Voter {
  readonly client: Client;
  readonly token: string;
  /** The greatest n that was acknowledged. */
  acked: number;
}

async function comeIn(url: string, code: string, token?: string): Promise<Voter & { me: Me; view: View }> {
  const client = createClient(url, { ...handshakeOf(code, 'phone'), ...(token ? { token } : {}) });
  const [view, me] = await Promise.all([client.until<View>('view'), client.until<Me>('me')]);
  return { client, token: me.token ?? '', acked: 0, me, view };
}

describe('killed in the middle of a vote', () => {
  it('[S5] loses no ballot it has acknowledged, and comes back with the same links', {
    timeout: 2 * slow,
  }, async () => {
    const env = { DATA_DIR: join(checkout.dir, 'killed') };
    const server = checkout.run([], env);
    const before = await server.up();
    const voters = await Promise.all(Array.from({ length: 6 }, () => comeIn(before.url, before.code)));
    const { round, keys } = voters[0]?.view ?? {};
    const { promise: isBusy, resolve } = Promise.withResolvers<void>();

    const vote = async (voter: Voter) => {
      // Stays below the rate that is allowed: the rest is answered with slow-down.
      for (let n = 1; voter.client.socket.connected; n++) {
        const answer = await voter.client.throwAt('vote', { round: round?.id, choice: keys?.[n % keys.length], n });
        if (!answer.ok) return;
        voter.acked = n;
        if (voters.every(({ acked }) => acked > 4)) resolve();
      }
    };
    const voting = voters.map((voter) => vote(voter).catch(() => undefined));
    await isBusy;
    server.child.kill('SIGKILL');
    await Promise.all([...voting, server.ended]);

    const again = checkout.run([], env);
    const after = await again.up();
    expect([after.code, after.hostKey]).toEqual([before.code, before.hostKey]);
    const back = await Promise.all(voters.map(({ token }) => comeIn(after.url, after.code, token)));
    const totals = new Map<string, number>();
    for (const [index, { me }] of back.entries()) {
      const ballot = me.ballots[round?.id ?? ''];
      const acked = voters[index]?.acked ?? 0;
      expect(ballot?.n).toBeGreaterThanOrEqual(acked);
      // At most the one that was under way came on top.
      expect(ballot?.n).toBeLessThanOrEqual(acked + 1);
      expect(ballot?.choice).toBe(keys?.[(ballot?.n ?? 0) % (keys?.length ?? 1)]);
      if (ballot?.choice) totals.set(ballot.choice, (totals.get(ballot.choice) ?? 0) + 1);
    }
    const { view } = back[0] ?? {};
    expect(view?.round).toEqual(round);
    expect(view?.tally?.counts).toEqual(view?.keys.map((key) => totals.get(key) ?? 0));
    again.child.kill('SIGTERM');
    expect((await again.ended).code).toBe(0);
  });
});
