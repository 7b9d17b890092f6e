import type { QuestionResult, ReactionResult } from '#protocol/results';
import type { StoredResults } from '../store/room-records.ts';
import { row } from './csv.ts';
import { type Heads, headRow } from './csv-files.ts';
import { isoTime } from './outline.ts';

export const questionColumns = [
  'number',
  'question',
  'name',
  'asked_at',
  'votes',
  'standing',
  'answered_at',
  'answer',
  'merged_into',
] as const;
export const reactionColumns = ['poll', 'round', 'emoji', 'count'] as const;

/** What the audience asked, in the order it was asked; never who, beyond the name that stood there. */
export function questionResults({ questions }: Pick<StoredResults, 'questions'>): QuestionResult[] {
  return questions.map(({ id, text, name, at, votes, standing, answeredAt, answer, merged }) => ({
    number: id,
    question: text,
    name,
    askedAt: isoTime(at),
    votes,
    standing,
    answeredAt: answeredAt === null ? null : isoTime(answeredAt),
    answer,
    mergedInto: merged,
  }));
}

/** How often each emoji was sent, by the round that was on view. */
export function reactionResults({ reactions, rounds }: Pick<StoredResults, 'reactions' | 'rounds'>): ReactionResult[] {
  return reactions.map(({ round: id, emoji, count }) => {
    const round = rounds.find((held) => held.id === id);
    return { poll: round?.poll ?? null, round: round?.number ?? null, emoji, count };
  });
}

export async function* questionsCsv(questions: readonly QuestionResult[], heads: Heads): AsyncGenerator<string> {
  yield headRow(questionColumns, heads);
  for (const one of questions)
    yield row([
      one.number,
      one.question,
      one.name,
      one.askedAt,
      one.votes,
      one.standing,
      one.answeredAt,
      one.answer,
      one.mergedInto,
    ]);
}

export async function* reactionsCsv(reactions: readonly ReactionResult[], heads: Heads): AsyncGenerator<string> {
  yield headRow(reactionColumns, heads);
  for (const { poll, round, emoji, count } of reactions) yield row([poll, round, emoji, count]);
}
