import type { View } from '#protocol/views';
import type { Asker } from './asker.ts';
import { nextBallot, type Wish } from './ballots.ts';
import { type Connection, connect, type Place } from './connection.ts';
import type { Ledger, Sent } from './ledger.ts';
import type { Random } from './random.ts';

/** A voter's tabs share what a browser's tabs share: the token and the numbers used. */
export interface Voter {
  readonly name: string;
  /** Greatest n used, by round. */
  readonly used: Map<string, number>;
  /** Sent and never answered: a page sends them again when it is back. */
  readonly unsure: Map<string, Wish>;
  readonly asker: Asker;
}

/** One tab. `act` does one random thing; `join` comes in, also after a drop or a restart. */
export function createPhone(name: string, voter: Voter, ledger: Ledger, random: Random) {
  let connection: Connection | null = null;
  let view: View | null = null;
  let joining: Promise<void> | null = null;
  const underWay = new Set<Sent>();
  const rounds = new Map<string, number | null>();

  async function enter(place: Place) {
    const made = await connect(
      place,
      'phone',
      { token: ledger.tokens.get(voter.name) },
      {
        onView(next) {
          view = next;
          if (next.round) rounds.set(next.round.id, 'closedAt' in next.round.phase ? next.round.phase.closedAt : null);
          ledger.sightings.view(name, next);
        },
        onUpdate: (update) => ledger.sightings.tally(name, update.round, update),
        onMe({ token, ballots }) {
          if (token !== undefined) ledger.tokens.set(voter.name, ledger.tokens.get(voter.name) ?? token);
          for (const [round, { choice, n }] of Object.entries(ballots)) {
            ledger.tell(voter.name, round, n, choice);
            ledger.sightings.ballot(name, round, n);
            voter.used.set(round, Math.max(voter.used.get(round) ?? 0, n));
          }
        },
      },
    );
    joining = null;
    connection = made;
    void made?.gone.then(() => {
      for (const sent of underWay) sent.abandon();
      underWay.clear();
      if (connection === made) connection = null;
    });
  }

  function send({ round, choice, n, castAt }: Wish) {
    if (!connection?.isUp()) return;
    voter.used.set(round, Math.max(voter.used.get(round) ?? 0, n));
    const wish = { round, choice, n, ...(castAt === undefined ? {} : { castAt }) };
    voter.unsure.set(round, wish);
    const isSure = view?.round?.id === round && view.round.phase.phase === 'open';
    const sent = ledger.send(voter.name, round, n, choice, isSure);
    underWay.add(sent);
    connection.send('vote', wish, (answer) => {
      underWay.delete(sent);
      if (voter.unsure.get(round) === wish) voter.unsure.delete(round);
      sent.answer(answer);
    });
  }

  return {
    isIn: () => connection?.isUp() === true,
    /** Comes in unless it is in or on its way. */
    join(place: Place): Promise<void> {
      if (connection?.isUp()) return Promise.resolve();
      joining ??= enter(place).then(() => {
        if (random.chance(0.7)) for (const wish of voter.unsure.values()) send(wish);
      });
      return joining;
    },
    act(place: Place) {
      if (!connection?.isUp()) return void this.join(place);
      if (random.chance(0.004)) return connection.drop(random.chance(0.5));
      voter.asker.act(connection);
      if (!view) return;
      const wish = nextBallot({ view, rounds, voter, random, now: Date.now() });
      if (!wish) return;
      send(wish);
      // The network repeats what it likes, and a thumb is quick.
      if (random.chance(0.05)) send(wish);
    },
    leave: () => connection?.drop(false),
    /** Resolves when this tab hears nothing more. */
    async over() {
      await joining;
      await connection?.gone;
    },
  };
}

export type Phone = ReturnType<typeof createPhone>;
