import { hasInk, inLines, isAtMostBytes, isAtMostChars } from '../clean-text.ts';
import { limits } from '../limits.ts';
import type { AnswersAsk } from './answers.ts';
import type { KindFacts } from './facts.ts';

/** Open text: an answer of a few lines in one's own words. */
export const text: KindFacts<AnswersAsk> = {
  options: { min: 0, max: 0 },
  usualAsk: { hold: false },
  shares: 'ballots',
  decides: false,
  leads: false,
  answers: true,
};

/** An answer as it is stored; null: it is empty, or too long. */
export function answerOf(raw: string): string | null {
  if (raw.length > limits.maxAnswerBytes) return null;
  const lines = inLines(raw);
  const isFit = isAtMostChars(lines, limits.maxAnswerChars) && isAtMostBytes(lines, limits.maxAnswerBytes);
  return hasInk(lines) && isFit ? lines : null;
}
