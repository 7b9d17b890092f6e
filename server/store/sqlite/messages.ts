import type { RoomCode, RoundId } from '#protocol/polls';
import type { StartSentence } from '../../start-problem.ts';
import type { Tables } from './tables.ts';

/** `open` proves the data file at start; `close` ends the worker. */
export type CallName = keyof Tables | 'open' | 'close';

/** From the main thread to the worker; answered in the order of sending. */
export interface Call {
  readonly seq: number;
  readonly name: CallName;
  readonly args: readonly unknown[];
}

/** 'start': the data file cannot be used; 'disk': it refused this call; 'bug': our mistake. */
export type Failure =
  | { readonly failure: 'start'; readonly sentences: readonly StartSentence[] }
  | { readonly failure: 'disk' | 'bug'; readonly message: string };

export type Answer = { readonly seq: number; readonly value: unknown } | ({ readonly seq: number } & Failure);

export interface WorkerOptions {
  readonly file: string;
  /** One Int32 in shared memory, read whenever the file is opened: caps its pages, so that tests can fill a disk. */
  readonly maxPages: Int32Array | undefined;
}

/** To a reader (sqlite-reader.ts), one at a time. `begin` and `page` are answered with a page of ballots. */
export type ReaderCall =
  | { readonly name: 'head'; readonly code: RoomCode }
  | { readonly name: 'begin'; readonly round: RoundId }
  | { readonly name: 'page' | 'close' };

export type ReaderAnswer = { readonly value: unknown } | { readonly failure: string };
