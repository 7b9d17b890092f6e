import type { AnswersAsk, Judged } from '#protocol/kinds/answers';
import type { WordsAsk } from '#protocol/kinds/words';
import type { PollOf } from '#protocol/polls';
import { grownTally } from '../room/kinds/answers.ts';
import { pollOf } from './room-samples.ts';

/** A word cloud, `max` 3 and nothing held unless said otherwise. */
export function wordsPoll(id: string, ask: Partial<WordsAsk> = {}): PollOf<'words'> {
  return { ...pollOf(id), kind: 'words', options: [], ask: { max: 3, hold: false, ...ask } };
}

export function textPoll(id: string, ask: Partial<AnswersAsk> = {}): PollOf<'text'> {
  return { ...pollOf(id), kind: 'text', options: [], ask: { hold: false, ...ask } };
}

export const noneJudged: Judged = [];

/** A tally in memory as commits make it grow: the same map all along, whether or not it has a book yet. */
export function growingTally() {
  const weights = new Map<string, number>();
  return {
    weights,
    add(added: Readonly<Record<string, number>>) {
      const grown = grownTally(weights, new Map(Object.entries(added)));
      if (grown === weights) return;
      weights.clear();
      for (const [key, weight] of grown) weights.set(key, weight);
    },
  };
}
