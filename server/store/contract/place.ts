import type { ChildProcess } from 'node:child_process';
import type { Store } from '../store.ts';

/** Where one test's store keeps its rooms: fresh and empty. */
export interface StorePlace {
  open(): Promise<Store>;
  /** A process of its own that opens the store here and runs `writeForEver`. */
  startWriter(): ChildProcess;
  remove(): Promise<void>;
}

/** What a part of the contract works with: the open store of the running test. */
export interface Subject {
  readonly store: Store;
  /** Closes the store and opens it again at the same place. */
  reopen(): Promise<Store>;
  startWriter(): ChildProcess;
}
