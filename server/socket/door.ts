import * as v from 'valibot';
import { refuse } from '#protocol/errors';
import type { Ack } from '#protocol/events';
import { limits, type Rate } from '#protocol/limits';
import { type ClientEvent, clientEvents, type Payload } from '#protocol/schemas';
import { take } from '../live/bucket.ts';
import type { Clock } from '../live/clock.ts';
import type { Socket, Visit } from '../live/live-room.ts';
import { answerPacket, compose, eventPacket, type Outgoing, write } from '../live/message.ts';
import type { Actor } from '../room/rights.ts';
import { refusalOf } from '../store/store.ts';
import { fromBare } from './bare.ts';
import { Asked } from './packets.ts';

type Answer = Ack;
/** Calls back once, when there is an answer. Costs less than a promise while it waits (bench/README.md). */
type Later = (reply: (answer: Answer) => void) => void;

const actorOf = ({ as, key }: Visit): Actor => (as === 'screen' && key !== null ? 'remote' : as);

/** One event's rule: who may, how often, and what it does. */
export interface Route<P> {
  readonly schema: v.GenericSchema<unknown, P>;
  readonly roles: readonly Actor[];
  readonly rate: { readonly name: string; readonly limit: Rate };
  readonly apply: (visit: Visit, payload: P) => Answer | Promise<Answer> | Later;
  /** What the one who asked has to know besides the answer: it leaves with it, in one write. */
  readonly besides?: (visit: Visit, answer: Ack) => readonly Outgoing[];
}

/** Every event there is. `vote:bare` is the bare client's vote after bare.ts has read it. */
export type Routes = { readonly [E in ClientEvent]: Omit<Route<Payload<E>>, 'schema'> } & {
  readonly 'vote:bare': Omit<Route<{ choice: unknown }>, 'schema'>;
};

const schemas = { ...clientEvents, 'vote:bare': v.object({ choice: v.unknown() }) };

export interface DoorParts {
  readonly routes: Routes;
  readonly clock: Clock;
  readonly onBug: (error: unknown, event: string) => void;
  readonly onRefused?: (event: string, code: string) => void;
}

/**
 * The one door of law 4: rate, parse, authorise, apply, acknowledge, catch. Whatever comes in, something is answered
 * (when asked for) and the process lives.
 */
export function createDoor({ routes, clock, onBug, onRefused }: DoorParts) {
  const known = new Map<string, Route<never>>(
    Object.entries(routes).map(([event, route]) => [
      event,
      { ...route, schema: schemas[event as keyof typeof schemas] } as unknown as Route<never>,
    ]),
  );

  function allow(visit: Visit, name: string, limit: Rate): number {
    const { buckets } = visit.seat;
    const now = clock.now();
    let bucket = buckets.get(name);
    if (!bucket) {
      bucket = { left: limit.burst, at: now };
      buckets.set(name, bucket);
    }
    return take(bucket, limit, now);
  }

  function pass(visit: Visit, event: string, payload: unknown): Answer | Promise<Answer> | Later {
    const flooding = allow(visit, 'any', limits.rates.any);
    if (flooding > 0) {
      visit.floods += 1;
      return refuse('slow-down', flooding);
    }
    const route = known.get(event);
    if (!route) return refuse('unknown-event');
    // Every event has paid that one already.
    const wait = route.rate.name === 'any' ? 0 : allow(visit, route.rate.name, route.rate.limit);
    if (wait > 0) return refuse('slow-down', wait);
    const parsed = v.safeParse(route.schema, payload);
    if (!parsed.success) return refuse('bad-payload');
    if (!route.roles.includes(actorOf(visit))) return refuse('not-allowed');
    return route.apply(visit, parsed.output);
  }

  /** Everything but `event` and `asked` of what came in may go while the answer is waited for. */
  function knock(socket: Socket, visit: Visit, args: unknown[]): void {
    // It has left in the same breath; there is nobody to answer.
    if (!socket.connected) return;
    const asked = args.at(-1) instanceof Asked ? (args.pop() as Asked).id : null;
    const [name, sent] = args;
    const read = visit.isBare ? fromBare(String(name), sent) : { event: String(name), payload: sent };
    const { event } = read;
    const reply = (answer: Answer) => {
      try {
        respond(socket, visit, event, asked, answer);
      } catch (error) {
        onBug(error, 'ack');
      }
    };
    const fail = (error: unknown) => {
      onBug(error, event);
      reply(refusalOf(error));
    };
    try {
      const answer =
        event === 'vote:bare' && !visit.isBare ? refuse('unknown-event') : pass(visit, event, read.payload);
      if (typeof answer === 'function') answer(reply);
      else if (answer instanceof Promise) answer.then(reply, fail);
      else reply(answer);
    } catch (error) {
      fail(error);
    }
  }

  function respond(socket: Socket, visit: Visit, event: string, asked: string | null, answer: Answer): void {
    if (!answer.ok && 'code' in answer) onRefused?.(known.has(event) ? event : 'unknown', String(answer.code));
    const packets = asked === null ? [] : [answerPacket(asked, answer)];
    try {
      packets.push(...(known.get(event)?.besides?.(visit, answer) ?? []).map(eventPacket));
    } catch (error) {
      onBug(error, event);
    }
    if (packets.length > 0) write(socket, compose(packets));
    if (visit.floods > limits.maxFloodRefusals) {
      socket.emit('bye', { code: 'flood', afterMs: null });
      socket.disconnect(true);
    }
  }

  return {
    /** From now on everything this socket sends comes through here. */
    attach(socket: Socket, visit: Visit): void {
      socket.onAny((...args: unknown[]) => {
        try {
          knock(socket, visit, args);
        } catch (error) {
          onBug(error, 'knock');
        }
      });
    },
  };
}

export type Door = ReturnType<typeof createDoor>;
