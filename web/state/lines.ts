import type { ChatNews, Line } from '#protocol/lines';

/** Where a line stands among the others. */
export const placeOf = ({ place, seq }: Line) => place ?? seq;

/** Lines after the news: each `seq` once, in order of their places, removed ones gone, at most `keep` newest. */
export function applyNews(held: readonly Line[], news: ChatNews, keep = 500): readonly Line[] {
  const bySeq = new Map(news.reset ? [] : held.map((line) => [line.seq, line]));
  for (const change of news.changes) {
    const seq = 'line' in change ? change.line.seq : change.removed;
    const known = bySeq.get(seq);
    if (known && known.change > change.change) continue;
    if ('line' in change) bySeq.set(seq, change.line);
    else bySeq.delete(seq);
  }
  const placed = [...bySeq.values()].sort((a, b) => placeOf(a) - placeOf(b));
  // Who has asked for older ones keeps them.
  return placed.slice(-Math.max(keep, held.length));
}
