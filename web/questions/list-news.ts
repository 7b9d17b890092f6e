import type { OwnUpvote, Question, QuestionNews } from '#protocol/questions';

/** The questions as this page knows them. */
export interface Questions {
  readonly byId: ReadonlyMap<number, Question>;
  /** Asked by this voter. */
  readonly asked: ReadonlySet<number>;
  readonly upvotes: ReadonlyMap<number, OwnUpvote>;
  /** How many there are to be seen. */
  readonly total: number;
}

export const noQuestions: Questions = { byId: new Map(), asked: new Set(), upvotes: new Map(), total: 0 };

/** What is known with the news. The same news twice change nothing: they are values. */
export function withNews(known: Questions, news: QuestionNews): Questions {
  const byId = new Map(news.reset ? [] : known.byId);
  for (const question of news.questions) byId.set(question.id, question);
  for (const [id, votes] of news.votes) {
    const question = byId.get(id);
    if (question) byId.set(id, { ...question, votes });
  }
  for (const id of news.gone) byId.delete(id);
  return {
    byId,
    asked: new Set([...known.asked, ...(news.own?.asked ?? [])]),
    upvotes: withUpvotes(known.upvotes, news.own?.upvotes ?? []),
    total: news.total ?? known.total,
  };
}

/** Of each question the vote with the greater `n`: an answer may come behind what another tab has done since. */
export function withUpvotes(known: Questions['upvotes'], more: readonly OwnUpvote[]): Questions['upvotes'] {
  const upvotes = new Map(known);
  for (const upvote of more)
    if (upvote.n >= (upvotes.get(upvote.question)?.n ?? 0)) upvotes.set(upvote.question, upvote);
  return upvotes;
}

/** Most votes first, the older before the newer. */
export const byVotes = (a: Question, b: Question) => b.votes - a.votes || a.id - b.id;
export const newestFirst = (a: Question, b: Question) => b.id - a.id;
