import type { LineChange } from '#protocol/lines';

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
  /** Questions that are new or say something else, and those with other votes, by id. */
  asked: ReadonlySet<number>;
  upvoted: ReadonlySet<number>;
  reactions: boolean;
}

const none: ReadonlySet<number> = new Set();

export const noNews = (): News => ({
  view: false,
  tally: false,
  presence: false,
  lines: [],
  more: 0,
  asked: none,
  upvoted: none,
  reactions: false,
});

export function addNews(news: News, more: Partial<News>): void {
  if (more.view) news.view = true;
  if (more.tally) news.tally = true;
  if (more.presence) news.presence = true;
  if (more.more) news.more += more.more;
  if (more.reactions) news.reactions = true;
  if (more.asked && more.asked.size > 0) news.asked = new Set([...news.asked, ...more.asked]);
  if (more.upvoted && more.upvoted.size > 0) news.upvoted = new Set([...news.upvoted, ...more.upvoted]);
  if (more.lines && more.lines.length > 0) news.lines = [...news.lines, ...more.lines];
}

export function hasNews({ view, tally, presence, lines, asked, upvoted, reactions }: News): boolean {
  return view || tally || presence || reactions || lines.length + asked.size + upvoted.size > 0;
}
