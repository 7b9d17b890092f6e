import { factsOf } from '#protocol/kinds/index';
import type { Choice, Poll } from '#protocol/polls';
import { createOutbox } from '../state/outbox.ts';
import { kept } from '../state/storage.ts';

/** What somebody has answered to which question, in their own words: for a page that opens without the server. */
export interface KeptVote {
  readonly question: string;
  /** One for each option of the answer, or what was written; none where it is no words. */
  readonly said: readonly string[];
}

const placeOf = (code: string) => `kept-vote-${code}`;

export function keepVote(code: string, vote: KeptVote | null): void {
  kept.set(placeOf(code), vote && JSON.stringify(vote));
}

/** null: another version of this page wrote it, or nobody. */
export function keptVote(code: string): KeptVote | null {
  try {
    const stored = JSON.parse(kept.get(placeOf(code)) ?? 'null') as Partial<KeptVote> | null;
    const { question, said } = stored ?? {};
    if (typeof question !== 'string' || !Array.isArray(said)) return null;
    return said.every((text) => typeof text === 'string') ? { question, said } : null;
  } catch {
    return null;
  }
}

/** Does a vote of this room wait on this phone for its receipt? Read only: the page's own outbox sends it. */
export const hasUnsent = (code: string): boolean =>
  createOutbox({ get: () => kept.get(`ballots-${code}`), set: () => {} }).waiting.value.length > 0;

/** A choice names options, with how many points if it spreads them; else it is what was written (protocol/kinds). */
export function inWords(poll: Poll, choice: Choice): readonly string[] {
  const labels = new Map(poll.options.map(({ id, label }) => [id as string, label]));
  if (labels.size === 0) return factsOf(poll.kind).wordless ? [] : [choice];
  return choice.split(',').flatMap((piece) => {
    const [id = '', points] = piece.split(':');
    const label = labels.get(id);
    if (label === undefined) return [];
    return points === undefined ? label : `${label}: ${points}`;
  });
}
