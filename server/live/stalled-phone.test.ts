import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OptionId } from '#protocol/polls';
import type { Update, View } from '#protocol/views';
import { hashKey } from '../socket/identity.ts';
import type { Client } from '../testing/client.ts';
import { type Party, startParty } from '../testing/party.ts';
import { keyRecord, pollOf, roomOf } from '../testing/room-samples.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
let party: Party;

/** A poll larger than anybody may make: a view of 150 kB, so that the kernel's buffers are soon full. */
const options = Array.from({ length: 50 }, (_, index) => ({
  id: `option-${index}` as OptionId,
  label: `${index} ${'x'.repeat(3_000)}`,
}));
const big = pollOf('big', { options });
const { room } = roomOf([], { deck: [big], shown: big.id });

beforeAll(async () => {
  server = await startServer();
  const hostKey = keyRecord(1, { hash: hashKey('key') });
  await server.store.createRoom({ room, rounds: [], secret: 'secret', hostKey, maxRooms: 10 });
  party = await startParty(server, { room: { code: room.code, key: 'key' } });
});
afterAll(() => server.stop());

/** The TCP connection below a client's WebSocket. */
const tcpOf = ({ socket }: Client) =>
  (socket.io.engine.transport as unknown as { ws: { _socket: { pause(): void; resume(): void } } }).ws._socket;

async function skipped(): Promise<number> {
  const metrics = await (await fetch(`${server.url}/metrics`)).text();
  return Number(/^showhands_pulses_skipped_total (\d+)/m.exec(metrics)?.[1]);
}

/** Sends a large view to everybody. */
async function bigPulse() {
  server.clock.advance(1_000);
  const { resultsShown } = party.view().round ?? {};
  return party.order(resultsShown ? 'poll:hide' : 'poll:reveal');
}

it.each(['phone', 'screen'] as const)(
  '[R3] a %s whose network has stopped hurts nobody, and shows the newest state when it is back',
  async (role) => {
    const stalled = role === 'phone' ? await party.phone() : await party.screen();
    const other = await party.phone();
    await Promise.all([stalled.until('view'), other.until('view')]);
    const seen = stalled.all('view').length;
    const before = await skipped();
    tcpOf(stalled).pause();

    let pulses = 0;
    while ((await skipped()) === before && ++pulses < 150) await bigPulse();
    expect(await skipped()).toBeGreaterThan(before);
    for (let more = 0; more < 6; more++) await bigPulse();
    const { version } = party.view();
    await other.until<View>('view', (view) => view.version >= version);

    tcpOf(stalled).resume();
    await stalled.until<View>('view', (view) => view.version >= version);
    // Skipped and brought together, not stored one by one.
    expect(stalled.all('view').length - seen).toBeLessThan(pulses + 6);
    expect(stalled.socket.connected).toBe(true);

    if (!party.view().round?.resultsShown) await bigPulse();
    const { tallyVersion } = (await party.vote(other, big.options[7]?.label ?? '')) as unknown as Update;
    await stalled.until<Update>('update', (update) => update.tallyVersion >= tallyVersion);
    other.close();
    stalled.close();
  },
  // It takes some 30 views to fill the kernel's buffers, and on a busy machine phones get one a second (pace.ts).
  60_000,
);
