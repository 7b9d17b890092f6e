import type { ChatNews, Line } from '#protocol/views';

/** Lines after the news: each `seq` once, in order of `seq`, removed ones gone, at most `keep` newest. */
export function applyNews(held: readonly Line[], news: ChatNews, keep = 500): readonly Line[] {
  const bySeq = new Map(news.reset ? [] : held.map((line) => [line.seq, line]));
  for (const change of news.changes) {
    const seq = 'line' in change ? change.line.seq : change.removed;
    const known = bySeq.get(seq);
    if (known && known.change > change.change) continue;
    if ('line' in change) bySeq.set(seq, change.line);
    else bySeq.delete(seq);
  }
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq).slice(-keep);
}
