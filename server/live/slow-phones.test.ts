import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { limits } from '#protocol/limits';
import { openLiveRoom, seatOf } from '../testing/live-samples.ts';
import type { Socket } from './live-room.ts';
import { isWritable } from './message.ts';
import { type ChatChange, type News, noNews } from './news.ts';
import { createSlowPhones } from './slow-phones.ts';

/** A socket as far as slow phones are concerned: one whose transport takes frames or does not. */
function createSocket() {
  const room = openLiveRoom();
  const state = { writable: true, said: [] as unknown[][], isCut: false };
  const socket = {
    connected: true,
    conn: { transport: state, writeBuffer: [] as unknown[] },
    data: { visit: { room, as: 'phone', isBare: false, seat: seatOf(room, 'ana'), floods: 0 } },
    emit: (...args: unknown[]) => state.said.push(args),
    disconnect: () => {
      state.isCut = true;
    },
  };
  return { state, socket: socket as unknown as Socket, raw: socket };
}

function line(change: number): ChatChange {
  const removal = { change, removed: change };
  return { toConsoles: removal, toAll: removal };
}
const news = (more: Partial<News>): News => ({ ...noNews(), ...more });

/** A pulse to these sockets; how many it left out. */
function skip(sockets: ReadonlySet<Socket>, pulse: News): number {
  const left = [...sockets].filter((socket) => !slow.takes(socket) || !isWritable(socket));
  for (const socket of left) slow.skip(socket, pulse);
  return left.length;
}

let resent: News[];
let bugs: unknown[];
let slow: ReturnType<typeof createSlowPhones>;

beforeEach(() => {
  vi.useFakeTimers();
  resent = [];
  bugs = [];
  slow = createSlowPhones({ resend: (_, __, missed) => void resent.push(missed), onBug: (error) => bugs.push(error) });
});
afterEach(() => {
  slow.stop();
  vi.useRealTimers();
});

describe('[R3] a phone that does not read', () => {
  it('is left out of the pulse; those that read are not', () => {
    const [one, two] = [createSocket(), createSocket()];
    one.state.writable = false;
    expect(skip(new Set([one.socket, two.socket]), news({ tally: true }))).toBe(1);
    expect([slow.takes(one.socket), slow.takes(two.socket)]).toEqual([false, true]);
  });

  it('is left out, too, while frames wait for it', () => {
    const { socket, raw } = createSocket();
    raw.conn.writeBuffer.push('frame');
    expect(skip(new Set([socket]), news({ tally: true }))).toBe(1);
  });

  it('gets the newest of what it missed, once, when it reads again', () => {
    const { socket, state } = createSocket();
    state.writable = false;
    const shard = new Set([socket]);
    skip(shard, news({ tally: true, lines: [line(1)] }));
    skip(shard, news({ tally: true, lines: [line(2)] }));
    skip(shard, news({ presence: true }));
    vi.advanceTimersByTime(1_000);
    expect(resent).toEqual([]);
    state.writable = true;
    vi.advanceTimersByTime(1_000);
    expect(resent).toEqual([news({ tally: true, presence: true, lines: [line(1), line(2)] })]);
    expect(!slow.takes(socket)).toBe(false);
    expect(skip(shard, news({ tally: true }))).toBe(0);
  });

  it('that is writable again still waits its turn, so that nothing older comes after something newer', () => {
    const { socket, state } = createSocket();
    state.writable = false;
    const shard = new Set([socket]);
    skip(shard, news({ tally: true }));
    state.writable = true;
    expect(skip(shard, news({ view: true }))).toBe(1);
    vi.advanceTimersByTime(1_000);
    expect(resent).toEqual([news({ view: true, tally: true })]);
  });

  it('is cut off after maxStalledMs, by name', () => {
    const { socket, state } = createSocket();
    state.writable = false;
    skip(new Set([socket]), news({ tally: true }));
    vi.advanceTimersByTime(limits.maxStalledMs - 100);
    expect(state.isCut).toBe(false);
    vi.advanceTimersByTime(300);
    expect(state.said).toEqual([['bye', { code: 'too-slow', afterMs: 0 }]]);
    expect(state.isCut).toBe(true);
    vi.advanceTimersByTime(limits.maxStalledMs);
    expect(state.said).toHaveLength(1);
  });

  it('is cut off before the lines it missed fill the memory', () => {
    const { socket, state } = createSocket();
    state.writable = false;
    const shard = new Set([socket]);
    for (let change = 1; change <= 501; change++) skip(shard, news({ lines: [line(change)] }));
    vi.advanceTimersByTime(100);
    expect(state.isCut).toBe(true);
  });

  it('is forgotten when it goes', () => {
    const { socket, state, raw } = createSocket();
    state.writable = false;
    skip(new Set([socket]), news({ tally: true }));
    raw.connected = false;
    vi.advanceTimersByTime(100);
    slow.forget(socket);
    state.writable = true;
    vi.advanceTimersByTime(100);
    expect([resent, vi.getTimerCount()]).toEqual([[], 0]);
  });

  it('whose resending fails harms no other', () => {
    const [one, two] = [createSocket(), createSocket()];
    let isFirst = true;
    slow.stop();
    slow = createSlowPhones({
      resend: (_, __, missed) => {
        if (isFirst) {
          isFirst = false;
          throw new Error('bug');
        }
        resent.push(missed);
      },
      onBug: (error) => bugs.push(error),
    });
    for (const { state } of [one, two]) state.writable = false;
    skip(new Set([one.socket, two.socket]), news({ tally: true }));
    for (const { state } of [one, two]) state.writable = true;
    vi.advanceTimersByTime(100);
    expect([resent.length, bugs.length]).toEqual([1, 1]);
  });

  it('costs no timer while everybody reads', () => {
    skip(new Set([createSocket().socket]), news({ tally: true }));
    expect(vi.getTimerCount()).toBe(0);
  });
});
