import { spokenCode } from '#protocol/polls';

export const number = (n: number) => n.toLocaleString('en');

/** "1 ballot", "2 ballots", "1,204 ballots". */
export const count = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`;

/** "482 913" that never breaks in two. */
export const unbroken = (code: string) => spokenCode(code).replace(' ', '\u00a0');
