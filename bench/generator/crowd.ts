import { WebSocket } from 'ws';
import { createTimes } from '../summary.ts';
import type { Joined, Orders } from './orders.ts';
import { loadPage } from './page-load.ts';
import { type Dialect, type Ears, newPhone, type Phone } from './phone.ts';

/** Who listens to all phones. Set by whatever is being measured. */
export interface Watch {
  onTally?: (phone: Phone, before: Phone['tally'], at: number) => void;
  onAck?: (phone: Phone, ballot: number | null, isOk: boolean, version: number, at: number) => void;
  onRefused?: (phone: Phone, why: string) => void;
  onLost?: (phone: Phone) => void;
  onJoined?: (phone: Phone) => void;
}

/** 28,000 ports per address: several addresses, and no run waits for the ports of the one before. */
const addresses = 16;

/** Handed on to net.connect: a paused phone leaves everything to the kernel and gathers nothing itself. */
const stopsAtOnce: object = { highWaterMark: 1 };

/** All simulated clients and their connections to one server. */
export function createCrowd(dialect: Dialect, port: number) {
  const phones: Phone[] = [];
  const screens: Phone[] = [];
  const watch: Watch = {};

  const ears: Ears = {
    joined(phone) {
      if (phone.isIn) return;
      phone.isIn = true;
      watch.onJoined?.(phone);
    },
    tally(phone, tally) {
      const before = phone.tally;
      if (before && tally.version <= before.version && phone.isIn) return;
      phone.tally = tally;
      phone.tallyAt = performance.now();
      phone.tallies += 1;
      watch.onTally?.(phone, before, phone.tallyAt);
    },
    acked(phone, ballot, isOk, version) {
      const named = ballot ?? phone.unanswered.shift() ?? null;
      watch.onAck?.(phone, named, isOk, version, performance.now());
    },
    refused(phone, why) {
      watch.onRefused?.(phone, why);
    },
  };

  function open(phone: Phone) {
    phone.isIn = false;
    const socket = new WebSocket(`ws://127.0.0.1:${port}${dialect.path(phone)}`, {
      perMessageDeflate: false,
      skipUTF8Validation: true,
      localAddress: `127.0.0.${2 + (phone.index % addresses)}`,
      ...stopsAtOnce,
      ...(phone.cookie === null ? {} : { headers: { cookie: phone.cookie } }),
    });
    phone.socket = socket;
    socket.on('message', (frame: Buffer) => {
      if (phone.socket !== socket) return;
      phone.frames += 1;
      phone.bytes += frame.length + (frame.length < 126 ? 2 : 4);
      dialect.hear(phone, frame, ears);
    });
    // 'close' follows and says it.
    socket.on('error', () => {});
    socket.on('close', () => {
      if (phone.socket !== socket) return;
      phone.socket = null;
      phone.isIn = false;
      watch.onLost?.(phone);
    });
  }

  /** Opens them all, `inFlight` at a time; resolves when each is in or has failed. */
  function join({ phones: count, screens: screenCount, inFlight, page }: Orders['join']): Promise<Joined> {
    const { promise, resolve } = Promise.withResolvers<Joined>();
    for (let index = 0; index < screenCount; index++) screens.push(newPhone(index, 'screen'));
    for (let index = 0; index < count; index++) phones.push(newPhone(index, 'phone'));
    const all = [...screens, ...phones];
    const startedAt = new Map<Phone, number>();
    const times = createTimes();
    const from = performance.now();
    let next = 0;
    let joined = 0;
    let failed = 0;

    function more() {
      while (startedAt.size < inFlight && next < all.length) {
        const phone = all[next++];
        if (phone) start(phone);
      }
      if (joined + failed === all.length) {
        resolve({ joined, failed, ms: performance.now() - from, join: times.summary() });
      }
    }
    function start(phone: Phone) {
      startedAt.set(phone, performance.now());
      if (page.length === 0) return open(phone);
      loadPage(port, page, `127.0.0.${2 + (phone.index % addresses)}`).then(
        ({ cookie }) => {
          phone.cookie = cookie;
          open(phone);
        },
        () => settle(phone, false),
      );
    }
    function settle(phone: Phone, isIn: boolean) {
      const at = startedAt.get(phone);
      if (at === undefined) return;
      startedAt.delete(phone);
      if (isIn) joined += 1;
      else failed += 1;
      times.record(performance.now() - at);
      more();
    }
    watch.onJoined = (phone) => settle(phone, true);
    watch.onLost = (phone) => settle(phone, false);
    more();
    return promise.finally(() => {
      delete watch.onJoined;
      delete watch.onLost;
    });
  }

  return {
    dialect,
    port,
    phones,
    screens,
    watch,
    ears,
    open,
    join,
    async leave(): Promise<void> {
      const open = [...phones, ...screens].filter(({ socket }) => socket !== null);
      let left = open.length;
      if (left === 0) return;
      const { promise, resolve } = Promise.withResolvers<void>();
      watch.onLost = () => {
        left -= 1;
        if (left === 0) resolve();
      };
      for (const { socket } of open) socket?.terminate();
      await promise;
    },
  };
}

export type Crowd = ReturnType<typeof createCrowd>;
