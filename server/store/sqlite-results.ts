import { Worker } from 'node:worker_threads';
import type { RoomCode, RoundId } from '#protocol/polls';
import type { CountedBallots } from './ballot-records.ts';
import type { StoredResults } from './room-records.ts';
import type { ReaderAnswer, ReaderCall } from './sqlite/messages.ts';
import { type BallotColumns, countedOf, type ResultsHead } from './sqlite/results.ts';
import { StoreFailure } from './store.ts';

/** The compiled package holds .js beside this file, the checkout .ts. */
const readerUrl = new URL(`./sqlite-reader.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url);

/** A page of ballots and a room with its rounds are all that a reader holds. */
const resourceLimits = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 8 };

type Reader = ReturnType<typeof startReader>;

/** A thread with a read-only connection of its own: neither the queue of writes nor the event loop waits for its disk. */
function startReader(file: string) {
  const worker = new Worker(readerUrl, { workerData: file, name: 'sqlite-reader', resourceLimits });
  const hasEnded = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  let waiting: { resolve(value: unknown): void; reject(error: Error): void } | null = null;
  let ended: StoreFailure | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  function end(reason: string) {
    ended ??= new StoreFailure(reason);
    waiting?.reject(ended);
    waiting = null;
  }
  worker.on('error', (error) => end(`The reader has failed: ${error}`));
  worker.on('exit', () => end('The reader is closed.'));
  worker.on('message', (answer: ReaderAnswer) => {
    const asked = waiting;
    waiting = null;
    if ('failure' in answer) asked?.reject(new StoreFailure(answer.failure));
    else asked?.resolve(answer.value);
  });

  function post(call: ReaderCall): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (ended) return reject(ended);
      waiting = { resolve, reject };
      worker.postMessage(call);
    });
  }

  return {
    hasEnded,
    /** One after the other, whoever asks. */
    ask<T>(call: ReaderCall): Promise<T> {
      const answered = queue.then(() => post(call));
      queue = answered.catch(() => undefined);
      return answered as Promise<T>;
    },
  };
}

async function* pagesOf(reader: Reader, round: RoundId): AsyncGenerator<readonly CountedBallots[]> {
  let page = await reader.ask<BallotColumns | null>({ name: 'begin', round });
  while (page) {
    yield countedOf(page);
    page = await reader.ask<BallotColumns | null>({ name: 'page' });
  }
}

/** Reads rooms for exports out of the data file, each with a reader of its own. */
export function createResultReaders(file: string) {
  const open = new Set<() => Promise<void>>();

  return {
    async read(code: RoomCode): Promise<StoredResults | null> {
      const reader = startReader(file);
      let closing: Promise<void> | null = null;
      function close(): Promise<void> {
        closing ??= reader
          .ask({ name: 'close' })
          .catch(() => undefined)
          .then(() => reader.hasEnded)
          .finally(() => open.delete(close));
        return closing;
      }
      open.add(close);
      try {
        const head = await reader.ask<ResultsHead | null>({ name: 'head', code });
        if (head) return { ...head, ballots: (round) => pagesOf(reader, round), close };
      } catch (error) {
        await close();
        throw error;
      }
      await close();
      return null;
    },
    /** Ends them all. */
    async close(): Promise<void> {
      await Promise.all([...open].map((close) => close()));
    },
  };
}
