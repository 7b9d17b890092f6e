import { count, unbroken } from './numerals.ts';

export const commonWords = {
  product: 'Showhands',
  room: (code: string) => `Room ${unbroken(code)}`,
  pageTitle: (part: string) => `${part} · Showhands`,
  /** A value after what it is of. */
  labelled: (label: string, value: string) => `${label}: ${value}`,
  /** Each without its full stop. */
  sentences: (...all: readonly string[]) => all.join('. '),
  ballots: (n: number) => count(n, { one: '# ballot', other: '# ballots' }),
  /** Minutes and seconds of a countdown: "1:05". */
  clock: (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
  share: (percent: number) => `${percent} %`,
  connecting: 'Connecting…',
  online: 'Live',
  reconnecting: 'Reconnecting…',
  outside: 'Not in yet',
  gone: 'Disconnected',
  tryAgain: 'Try again',
  otherRoom: 'Enter another code',
  copy: 'Copy',
  copyOf: (what: string) => `Copy: ${what}`,
  copied: 'Copied',
  /** Shown when the browser does not let pages copy. */
  selected: 'Selected, now copy it',
} as const;
