import { limits } from '#protocol/limits';
import type { Line, LineChange } from '#protocol/lines';
import type { Role } from '#protocol/views';
import type { ChatChange, News } from './news.ts';

/** What everybody may know of a line, and what consoles know besides. `wasShown`: others have it on their screens. */
export function changeOf(line: Line, wasShown: boolean): ChatChange {
  const toConsoles = { change: line.change, line };
  const isHeld = line.kind === 'said' && line.held !== undefined;
  if (!isHeld) return { toConsoles, toAll: toConsoles };
  return { toConsoles, toAll: wasShown ? { change: line.change, removed: line.seq } : null };
}

/** Gone; those who never saw it learn nothing. */
export function removalOf(change: number, seq: number, wasShown: boolean): ChatChange {
  const removal = { change, removed: seq };
  return { toConsoles: removal, toAll: wasShown ? removal : null };
}

/** Is this the moment at which the line came to everybody? Later changes of it have greater numbers. */
export function isPublication(change: LineChange): change is Extract<LineChange, { line: Line }> {
  return 'line' in change && change.change === (change.line.place ?? change.line.seq);
}

/** The changes that this role learns, each line by its last. */
export function linesFor(as: Role, { lines }: Pick<News, 'lines'>): LineChange[] {
  const isConsole = as === 'host' || as === 'moderator';
  const newest = new Map<number, LineChange>();
  for (const { toConsoles, toAll } of lines) {
    const change = isConsole ? toConsoles : toAll;
    if (!change) continue;
    const seq = 'line' in change ? change.line.seq : change.removed;
    newest.delete(seq);
    newest.set(seq, change);
  }
  return [...newest.values()];
}

/** What a person can read of this: the newest lines, and how many came besides. What became of lines that were there stays whole. */
export function readable(changes: readonly ChatChange[]): {
  readonly news: Pick<News, 'lines' | 'more'>;
  readonly newLines: number;
} {
  const isNew = ({ toAll }: ChatChange) => toAll !== null && isPublication(toAll);
  const all = changes.filter(isNew).length;
  const more = Math.max(0, all - limits.linesPerPulse);
  let left = more;
  return { news: { lines: changes.filter((change) => !isNew(change) || left-- <= 0), more }, newLines: all - more };
}

/** For who knows no counts and no places: what was said, and is still there. What is said again comes again. */
export function published({ lines }: Pick<News, 'lines'>): Line[] {
  const isSaidAgain = (change: LineChange) =>
    'line' in change && change.line.kind === 'said' && change.line.times !== undefined;
  const isSaid = (change: LineChange) => isPublication(change) || isSaidAgain(change);
  const fresh = lines.flatMap(({ toAll }) => (toAll && 'line' in toAll && isSaid(toAll) ? [toAll.line.seq] : []));
  return linesFor('phone', { lines }).flatMap((change) =>
    'line' in change && fresh.includes(change.line.seq) ? [change.line] : [],
  );
}
