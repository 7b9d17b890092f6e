import { limits } from '#protocol/limits';
import type { Ballots } from './ballots.ts';
import type { Crowd } from './crowd.ts';
import type { Cast, Orders } from './orders.ts';
import type { Phone } from './phone.ts';

/** The same arrivals in every run. https://en.wikipedia.org/wiki/Linear_congruential_generator (Numerical Recipes) */
function createRandom(seed = 1) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
}

/** Calls `send(index, intendedAt)` at random moments, `perSecond` on average, by the clock alone; late ones at once. */
function onSchedule(
  count: number,
  perSecond: number,
  send: (index: number, intendedAt: number) => void,
): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const random = createRandom();
  const gap = () => (perSecond === Infinity ? 0 : (-Math.log(random()) * 1_000) / perSecond);
  let index = 0;
  let due = performance.now() + gap();
  function tick() {
    while (index < count && performance.now() >= due) {
      send(index++, due);
      due += gap();
    }
    if (index < count) setTimeout(tick, 1);
    else resolve();
  }
  tick();
  return promise;
}

const chatText = 'What a hall: is this on, can everybody see the bars from the last row? '.repeat(3).trim();

/** One ballot per phone in turn, open loop: a slow server does not slow the offered load. */
export async function castOpen(crowd: Crowd, ballots: Ballots, order: Orders['cast']): Promise<Cast> {
  // JSON has no Infinity: 0 means all in the same instant.
  const perSecond = order.perSecond === 0 ? Infinity : order.perSecond;
  const linesPerSecond = order.linesPerSecond ?? 0;
  const lines = Math.floor((order.ballots / perSecond) * linesPerSecond);
  const talk = onSchedule(lines, linesPerSecond || 1, (line) => {
    const phone = crowd.phones[(line * 13) % crowd.phones.length];
    // Each its own: the same text again would be counted on one line.
    phone?.socket?.send(crowd.dialect.chat(1e9 + line, `${chatText} ${line}`));
  });
  await onSchedule(order.ballots, perSecond, (_, intendedAt) => {
    const phone = ballots.phoneOf(ballots.sent());
    if (phone) ballots.cast(phone, intendedAt);
  });
  await talk;
  return ballots.settle(order.settleMs);
}

/** Closed loop: every phone has one ballot under way until `stop`, or waits until the shipped limits allow the next. */
export function flow(crowd: Crowd, ballots: Ballots) {
  const { burst, perSecond } = limits.rates.vote;
  const startedAt = performance.now();
  const sent = new Map<Phone, number>();
  /** How long `phone` has to wait, ms. By its own clock, which starts no earlier than the server's. */
  const pauseMs = (phone: Phone) =>
    (((sent.get(phone) ?? 0) + 1 - burst) / perSecond) * 1_000 - (performance.now() - startedAt);
  function cast(phone: Phone) {
    if (!isOn) return;
    const ms = pauseMs(phone);
    if (ms > 0) {
      setTimeout(cast, ms, phone);
      return;
    }
    sent.set(phone, (sent.get(phone) ?? 0) + 1);
    ballots.cast(phone, performance.now());
  }
  ballots.onSettled((phone) => {
    // Not inside the phone's own frame: a server that answers at once would starve the others.
    setImmediate(cast, phone);
  });
  let isOn = true;
  for (const phone of crowd.phones) cast(phone);
  return {
    stop(settleMs: number): Promise<Cast> {
      isOn = false;
      ballots.onSettled(undefined);
      return ballots.settle(settleMs);
    },
  };
}
