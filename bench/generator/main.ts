// The load generator: a process of its own that does what the bench asks over IPC.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { type Ballots, createBallots } from './ballots.ts';
import { castOpen, flow } from './cast.ts';
import { comeBack } from './come-back.ts';
import { type Crowd, createCrowd } from './crowd.ts';
import { limitDialect } from './dialects/limit.ts';
import { showhandsDialect } from './dialects/showhands.ts';
import { socketIoDialect } from './dialects/socket-io.ts';
import type { Answered, Asked, DialectName, OrderName, Orders, Results } from './orders.ts';
import { pause, resume } from './slow.ts';

const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();

let crowd: Crowd | null = null;
let flowing: { readonly ballots: Ballots; readonly stop: (settleMs: number) => Promise<Results['stop']> } | null = null;
let returning: ReturnType<typeof comeBack> | null = null;

function dialectOf(name: DialectName, room: string) {
  switch (name) {
    case 'showhands':
      return showhandsDialect(room);
    case 'socket-io':
      return socketIoDialect();
    case 'limit':
      return limitDialect();
    default:
      return name satisfies never;
  }
}

function present<T>(part: T | null): T {
  if (part === null) throw new Error('nothing is there to do this with: join, flow or comeBack first');
  return part;
}

const work: { readonly [N in OrderName]: (order: Orders[N]) => Results[N] | Promise<Results[N]> } = {
  join(order) {
    crowd = createCrowd(dialectOf(order.dialect, order.room), order.port);
    return crowd.join(order);
  },
  cast(order) {
    const all = present(crowd);
    const voters = order.voters === undefined ? all : { ...all, phones: all.phones.slice(0, order.voters) };
    return castOpen(voters, createBallots(voters), order);
  },
  flow() {
    const ballots = createBallots(present(crowd));
    flowing = { ballots, ...flow(present(crowd), ballots) };
    return null;
  },
  count: () => ({ acked: present(flowing).ballots.acked(), ms: performance.now() }),
  stop: ({ settleMs }) => present(flowing).stop(settleMs),
  pause({ phones }) {
    pause(present(crowd), phones);
    return null;
  },
  resume: ({ phones, settleMs }) => resume(present(crowd), phones, settleMs),
  comeBack({ withinMs }) {
    returning = comeBack(present(crowd), withinMs);
    return null;
  },
  isBack: () => present(returning).ended(),
  figures() {
    const connected = [...present(crowd).phones, ...present(crowd).screens].filter(({ isIn }) => isIn).length;
    const figures = { connected, loopP99Ms: delay.percentile(99) / 1e6, loopMaxMs: delay.max / 1e6 };
    delay.reset();
    return figures;
  },
  async leave() {
    await crowd?.leave();
    crowd = null;
    return null;
  },
};

process.on('message', async ({ seq, name, order }: Asked) => {
  const answer = (answered: Answered) => process.send?.(answered);
  try {
    answer({ seq, result: await (work[name] as (order: unknown) => unknown)(order) });
  } catch (error) {
    answer({ seq, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
process.on('disconnect', () => process.exit(0));
