import { setTimeout as wait } from 'node:timers/promises';
import { createAsker } from './asker.ts';
import { type Connection, connect } from './connection.ts';
import { createHost } from './host.ts';
import type { Ledger } from './ledger.ts';
import { createPhone, type Phone, type Voter } from './phone.ts';
import type { Random } from './random.ts';
import type { Server } from './server.ts';

const voterCount = 40;
/** Share of voters with two tabs. */
const twoTabs = 0.25;

/** Everybody: the phones, the host and one screen. They live on while servers come and go. */
export function createHall(ledger: Ledger, random: Random) {
  const phones: Phone[] = [];
  const secondTabs: Phone[] = [];
  for (let index = 0; index < voterCount; index++) {
    const name = `voter ${index}`;
    const asker = createAsker(name, ledger.asked, random.fork());
    const voter: Voter = { name, used: new Map(), unsure: new Map(), asker };
    phones.push(createPhone(voter.name, voter, ledger, random.fork()));
    if (random.chance(twoTabs)) {
      secondTabs.push(createPhone(`${voter.name}, second tab`, voter, ledger, random.fork()));
    }
  }
  const host = createHost(ledger, random.fork());
  let screen: Connection | null = null;
  const whims = random.fork();
  let life = 0;

  async function join(server: Server) {
    await host.join(server, server.hostKey);
    screen = await connect(
      server,
      'screen',
      {},
      {
        onView: (view) => ledger.sightings.view('screen', view),
        onUpdate: (update) => ledger.sightings.tally('screen', update.round, update),
        onMe: () => {},
      },
    );
    await Promise.all(phones.map((phone) => phone.join(server)));
    // A browser's second tab has the first one's cookie.
    await Promise.all(secondTabs.map((phone) => phone.join(server)));
  }

  return {
    host,
    join,
    /** Votes and steers in waves until `pause`. Each wave is one turn of the event loop: ballots arrive together. */
    async live(server: Server, afterWave: () => void, isSteered = true) {
      const own = ++life;
      const steering = isSteered ? host.steer() : undefined;
      while (own === life && !server.hasEnded()) {
        const share = whims.next();
        for (const phone of [...phones, ...secondTabs]) if (whims.chance(share)) phone.act(server);
        afterWave();
        await wait(whims.between(5, 45));
      }
      await steering;
    },
    pause() {
      life += 1;
    },
    leave() {
      for (const tab of [...phones, ...secondTabs, host]) tab.leave();
      screen?.drop(false);
    },
    /** Resolves when everybody has read the last of what the server sent. */
    async over() {
      await Promise.all([...phones, ...secondTabs, host].map((client) => client.over()));
      await screen?.gone;
    },
  };
}

export type Hall = ReturnType<typeof createHall>;
