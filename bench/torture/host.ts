import { setTimeout as wait } from 'node:timers/promises';
import type { HostView, RoundView } from '#protocol/views';
import { type Answer, type Connection, connect, type Place } from './connection.ts';
import type { Ledger } from './ledger.ts';
import type { Random } from './random.ts';

interface Order {
  readonly event: string;
  readonly payload: { readonly poll: string; readonly round?: string | null };
}

const extraPolls = [
  { id: 'hidden', question: 'Who wins?', options: ['Red', 'Blue', 'Green'], results: 'hidden', changeable: true },
  { id: 'final', question: 'One try: 7 x 8?', options: ['54', '56'], results: 'live', changeable: false },
] as const;

/** One host, who gives one order at a time and leaves only when the server does: so the ledger knows what was asked. */
export function createHost(ledger: Ledger, random: Random) {
  const name = 'host';
  let connection: Connection | null = null;
  let view: HostView | null = null;
  let last: Order | null = null;
  let given = 0;
  /** The newest round of each poll that this host has heard of. */
  const newest = new Map<string, string>();

  async function ask(event: string, payload: object, opens: string | null): Promise<Answer | null> {
    const line = connection;
    if (!line?.isUp()) return null;
    given += 1;
    ledger.closings.ordered(opens);
    const { promise, resolve } = Promise.withResolvers<Answer>();
    line.send(event, payload, (answer) => {
      ledger.closings.answered();
      resolve(answer);
    });
    return Promise.race([promise, line.gone.then(() => null)]);
  }

  function nextOrder({ poll, deck, round }: HostView): Order | null {
    if (!poll) return null;
    if (last && random.chance(0.15)) return last;
    const other = random.pick(deck.filter(({ id }) => id !== poll.id));
    if (!round) return { event: 'poll:open', payload: { poll: poll.id, round: null } };
    const here = { poll: poll.id, round: round.id };
    if (round.phase.phase === 'open') return openOrder(round, here);
    const whim = random.next();
    if (round.phase.phase === 'closing' && whim < 0.2) return { event: 'poll:reveal', payload: here };
    if (whim < 0.4) return { event: 'poll:open', payload: here };
    if (whim < 0.6 || !other) return { event: 'poll:rerun', payload: here };
    // What is closing is left so: its grace ends several lives later, while others vote elsewhere.
    return { event: 'poll:open', payload: { poll: other.id, round: newest.get(other.id) ?? null } };
  }

  function openOrder({ resultsShown }: RoundView, here: Order['payload']): Order {
    const whim = random.next();
    if (whim < 0.25) return { event: resultsShown ? 'poll:hide' : 'poll:reveal', payload: here };
    return { event: whim < 0.35 ? 'poll:rerun' : 'poll:close', payload: here };
  }

  return {
    given: () => given,
    newestRounds: newest as ReadonlyMap<string, string>,
    async join(place: Place, key: string) {
      connection = await connect(
        place,
        'host',
        { key },
        {
          onView(next) {
            if (next.as !== 'host') return;
            view = next;
            if (next.poll && next.round) newest.set(next.poll.id, next.round.id);
            ledger.sightings.view(name, next);
            ledger.closings.saw(next);
          },
          onUpdate: (update) => ledger.sightings.tally(name, update.round, update),
          onMe: () => {},
        },
      );
      if (!connection) return;
      for (const { id, question, options, ...settings } of extraPolls) {
        if (view?.deck.some((poll) => poll.id === id)) continue;
        await ask('deck:add', { id, question, options: [...options], settings }, null);
      }
    },
    /** Steers until the connection ends. A closed round is soon followed by an open one: ballots are wanted. */
    async steer() {
      while (connection?.isUp()) {
        const isOpen = view?.round?.phase.phase === 'open';
        await Promise.race([wait(isOpen ? random.between(40, 300) : random.between(20, 120)), connection.gone]);
        const order = view && nextOrder(view);
        if (!order) continue;
        last = order;
        await ask(order.event, order.payload, order.event === 'poll:open' ? (order.payload.round ?? null) : null);
      }
    },
    leave: () => connection?.drop(false),
    over: async () => connection?.gone,
  };
}
