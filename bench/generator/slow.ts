import type { Crowd } from './crowd.ts';
import type { Resumed } from './orders.ts';

/** The last `count` phones of the crowd. */
const slowOnes = ({ phones }: Crowd, count: number) => phones.slice(phones.length - count);

/** They stop reading: the kernel's buffers fill, then the server's. */
export function pause(crowd: Crowd, count: number): void {
  for (const { socket } of slowOnes(crowd, count)) socket?.pause();
}

/** They read again. Each gets the newest tally, or was sent away with a reason. */
export async function resume(crowd: Crowd, count: number, settleMs: number): Promise<Resumed> {
  const slow = slowOnes(crowd, count);
  const from = performance.now();
  const newest = Math.max(...crowd.screens.map(({ tally }) => tally?.version ?? 0));
  const hasNewest = (index: number) => (slow[index]?.tally?.version ?? 0) >= newest;
  for (const phone of slow) phone.socket?.resume();
  const isSettled = () => slow.every((phone, index) => hasNewest(index) || phone.socket === null);
  while (!isSettled() && performance.now() - from < settleMs) await new Promise((next) => setTimeout(next, 10));
  const cut: Record<string, number> = {};
  let current = 0;
  let lost = 0;
  for (const [index, phone] of slow.entries()) {
    if (hasNewest(index)) current += 1;
    else if (phone.farewell !== null) {
      const code = /"code":"([\w-]+)"/.exec(phone.farewell)?.[1] ?? phone.farewell;
      cut[code] = (cut[code] ?? 0) + 1;
    } else lost += 1;
  }
  return { newest: current, cut, lost, ms: performance.now() - from };
}
