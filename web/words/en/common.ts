import { spokenCode } from '#protocol/polls';

export const number = (n: number) => n.toLocaleString('en');

/** "1 ballot", "2 ballots", "1,204 ballots". */
export const count = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`;

/** A name inside a sentence of plain text: Unicode isolates keep its direction from turning the rest around. */
export const isolated = (text: string) => `\u2068${text.replace(/[\u2066-\u2069]/g, '')}\u2069`;

/** "482 913" that never breaks in two. */
export const unbroken = (code: string) => spokenCode(code).replace(' ', '\u00a0');

export const commonWords = {
  product: 'Showhands',
  room: (code: string) => `Room ${unbroken(code)}`,
  pageTitle: (part: string) => `${part} · Showhands`,
  ballots: (n: number) => count(n, 'ballot', 'ballots'),
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
