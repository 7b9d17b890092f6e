import type { LineChange } from '#protocol/views';

/** What became of a line: consoles see more of it than others. null: they learn nothing. */
export interface ChatChange {
  readonly toConsoles: LineChange | null;
  readonly toAll: LineChange | null;
}

/** What has changed in a room since the last pulse. Not what it changed to: that is read when it leaves. */
export interface News {
  view: boolean;
  tally: boolean;
  presence: boolean;
  lines: readonly ChatChange[];
  /** New lines that phones are only told the number of. */
  more: number;
}

export const noNews = (): News => ({ view: false, tally: false, presence: false, lines: [], more: 0 });

export function addNews(news: News, more: Partial<News>): void {
  if (more.view) news.view = true;
  if (more.tally) news.tally = true;
  if (more.presence) news.presence = true;
  if (more.more) news.more += more.more;
  if (more.lines && more.lines.length > 0) news.lines = [...news.lines, ...more.lines];
}

export function hasNews({ view, tally, presence, lines }: News): boolean {
  return view || tally || presence || lines.length > 0;
}
