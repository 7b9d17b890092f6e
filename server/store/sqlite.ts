import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { RoomCode } from '#protocol/polls';
import { StartProblem } from '../start-problem.ts';
import type { CastOutcome, CastResult } from './ballot-records.ts';
import type { CastColumns } from './sqlite/ballots.ts';
import type { Answer, Call, CallName, Failure, WorkerOptions } from './sqlite/messages.ts';
import type { Tables } from './sqlite/tables.ts';
import { createErasing } from './sqlite-erasing.ts';
import { createResultReaders } from './sqlite-results.ts';
import { type Store, StoreFailure } from './store.ts';

export interface SqliteOptions {
  /** Server time in ms. */
  readonly now?: () => number;
  /** The worker has ended by itself: nothing can be saved any more, only a restart of the process helps. */
  readonly onEnded?: (reason: string) => void;
  /** For tests: see WorkerOptions. */
  readonly maxPages?: Int32Array;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The compiled package holds .js beside this file, the checkout .ts. */
const workerUrl = new URL(`./sqlite-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url);

/** Ballots wait behind a slice at most this long, and for its commit. */
const sliceMs = 4;

function errorOf(failure: Failure): Error {
  switch (failure.failure) {
    case 'start':
      return new StartProblem(failure.sentences);
    case 'disk':
      return new StoreFailure(failure.message);
    case 'bug':
      return new Error(failure.message);
    default:
      return failure satisfies never;
  }
}

function outcomesOf({ statuses, ns, choices, tallyVersions }: CastColumns): CastOutcome[] {
  return statuses.map((status, index) => ({
    status,
    n: ns[index] ?? 0,
    choice: choices[index] ?? null,
    tallyVersion: tallyVersions[index] ?? 0,
  }));
}

/**
 * Opens or makes the data file in `dir`, which must exist and be ours alone (data-dir.ts). Rejects with StartProblem
 * when it is damaged, foreign or newer. One worker owns the connection and works its messages off one by one:
 *
 *     call ─> worker: transaction, fsync ─> answer ─> promise
 */
export async function openSqliteStore(dir: string, options: SqliteOptions = {}): Promise<Store> {
  const now = options.now ?? Date.now;
  const workerData: WorkerOptions = { file: join(dir, 'showhands.db'), maxPages: options.maxPages };
  const readers = createResultReaders(workerData.file);
  const worker = new Worker(workerUrl, { workerData, name: 'sqlite' });
  const waiting = new Map<number, Waiting>();
  let lastSeq = 0;
  let ended: StoreFailure | null = null;
  let closing: Promise<void> | null = null;

  function end(reason: string) {
    ended ??= new StoreFailure(reason);
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  }

  const hasEnded = new Promise<void>((resolve) => {
    worker.on('exit', () => {
      if (!closing) options.onEnded?.(ended?.message ?? "The store's worker has ended.");
      end('The store is closed.');
      resolve();
    });
  });
  worker.on('error', (error) => end(`The store's worker has failed: ${error}`));
  worker.on('message', (answer: Answer) => {
    const promise = waiting.get(answer.seq);
    waiting.delete(answer.seq);
    if ('failure' in answer) promise?.reject(errorOf(answer));
    else promise?.resolve(answer.value);
  });

  function post(name: CallName, args: readonly unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (ended) return reject(ended);
      const call: Call = { seq: ++lastSeq, name, args };
      worker.postMessage(call);
      waiting.set(call.seq, { resolve, reject });
    });
  }

  async function call<N extends keyof Tables>(name: N, ...args: Parameters<Tables[N]>): Promise<ReturnType<Tables[N]>> {
    if (closing) throw new StoreFailure('The store is closed.');
    try {
      return (await post(name, args)) as ReturnType<Tables[N]>;
    } catch (error) {
      // The file was good at start; reopening it after a failure is the disk's trouble.
      throw error instanceof StartProblem ? new StoreFailure(error.message) : error;
    }
  }

  const erasing = createErasing({
    slice: () => call('eraseSlice', sliceMs),
    isBusy: () => waiting.size > 0,
  });

  async function erase(codes: Promise<RoomCode[]>): Promise<RoomCode[]> {
    const marked = await codes;
    if (marked.length > 0) erasing.start();
    return marked;
  }

  async function close() {
    await erasing.stop();
    // A snapshot that is still open would keep the log from being taken over.
    await readers.close();
    await post('close', []).catch(() => undefined);
    await hasEnded;
  }

  try {
    await post('open', []);
  } catch (error) {
    closing = close();
    await closing;
    throw error;
  }
  // What a crash has left half erased.
  erasing.start();

  return {
    createRoom: (record) => call('createRoom', record, now()),
    countRooms: () => call('countRooms'),
    loadRoom: (code) => call('loadRoom', code),
    saveRoom: (room, rounds, expectedVersion, hostKeys = []) =>
      call('saveRoom', room, rounds, expectedVersion, hostKeys, now()),
    async deleteRoom(code) {
      await erase(call('markErased', [code], now()));
    },
    erased: erasing.done,
    noteUse: (code, at) => call('noteUse', code, at),
    deleteEmptyRooms: (before, keep) => erase(call('markEmptyErased', before, keep, now())),
    deleteIdleRooms: (before, keep) => erase(call('markIdleErased', before, keep, now())),
    loadBallots: (round) => call('loadBallots', round),
    loadBallot: (round, voter) => call('loadBallot', round, voter),
    loadAnswers: (round) => call('loadAnswers', round),
    async castBallots(batch): Promise<CastResult> {
      const columns = await call('castBallots', batch);
      return { outcomes: outcomesOf(columns), tallies: columns.tallies };
    },
    publishLines: (lines) => call('publishLines', lines),
    lineWith: (code, voter, id) => call('lineWith', code, voter, id),
    async removeLine(code, seq) {
      const removed = await call('removeLine', code, seq);
      // Whoever reads the log (an export) keeps it from being emptied at once.
      if (removed) erasing.start();
      return removed;
    },
    changesAfter: (code, after, limit, isConsole) => call('changesAfter', code, after, limit, isConsole),
    showLine: (code, seq, body, held) => call('showLine', code, seq, body, held),
    holdLine: (code, seq, why) => call('holdLine', code, seq, why),
    releaseLines: (code, rounds) => call('releaseLines', code, rounds),
    holdVoices: (code, rounds) => call('holdVoices', code, rounds),
    reportLine: (code, seq, voter, enough) => call('reportLine', code, seq, voter, enough),
    linesBefore: (code, place, limit) => call('linesBefore', code, place, limit),
    linesAfter: (code, seq, limit) => call('linesAfter', code, seq, limit),
    voicesOf: (code, round, key, limit) => call('voicesOf', code, round, key, limit),
    noteDeed: (code, deed) => call('noteDeed', code, deed),
    deedsBefore: (code, number, limit) => call('deedsBefore', code, number, limit),
    newestLines: (code, limit) => call('newestLines', code, limit),
    loadQuestions: (code) => call('loadQuestions', code),
    askQuestions: (batch) => call('askQuestions', batch),
    castUpvotes: (batch) => call('castUpvotes', batch),
    saveQuestions: (code, judged) => call('saveQuestions', code, judged),
    loadUpvotes: (asked) => call('loadUpvotes', asked),
    addReactions: (counts) => call('addReactions', counts),
    loadReactions: (code) => call('loadReactions', code),
    saveVoters: (voters) => call('saveVoters', voters),
    knowVoters: (code, voters) => call('knowVoters', code, voters),
    savePasses: (passes) => call('savePasses', passes),
    saveTeams: (members) => call('saveTeams', members),
    hasBallot: (code, voter) => call('hasBallot', code, voter),
    loadTallies: (rounds) => call('loadTallies', rounds),
    async readResults(code) {
      if (closing) throw new StoreFailure('The store is closed.');
      return readers.read(code);
    },
    loadSteps: (round) => call('loadSteps', round),
    savePicture: (code, id, bytes) => call('savePicture', code, id, bytes),
    loadPicture: (code, id) => call('loadPicture', code, id),
    dropPictures: (code, keep) => call('dropPictures', code, keep),
    savePollPicture: (code, id, sizes) => call('savePollPicture', code, id, sizes, now()),
    loadPollPicture: (code, id, size) => call('loadPollPicture', code, id, size),
    adoptPollPictures: (code, ids) => call('adoptPollPictures', code, ids, now()),
    dropLoosePictures: (before) => call('dropLoosePictures', before),
    close() {
      closing ??= close();
      return closing;
    },
  };
}
