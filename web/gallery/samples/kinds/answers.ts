import type { ListedAnswer } from '#protocol/kinds/answers';
import type { Tally } from '#protocol/views';
import type { Send } from '../../../state/session.ts';

export type Said = readonly (readonly [text: string, count: number])[];

/** The tally of these answers. */
export const tallyOf = (said: Said, more: Partial<Tally> = {}): Partial<Tally> => ({
  keys: said.map(([text]) => text),
  counts: said.map(([, count]) => count),
  ...more,
});

/** Answers with this list, as the server does. */
export function sendAnswers(said: Said, total = said.length): Send {
  const answers = said.map(([key, count]): ListedAnswer => ({ key, count }));
  return async (event) => (event === 'round:answers' ? { ok: true, answers, total } : null) as never;
}
