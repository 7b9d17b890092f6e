import type { Decision } from '#protocol/decision';
import { limits } from '#protocol/limits';
import { type Share, shareOf } from '#protocol/share';

/** In a draft a decision names rows, empty ones counted; a share may be none while it is being typed. */
export type Places = (row: number) => number | null;

/** The same decision after rows have changed their places; null: the row has gone. */
export function movedDecision(decision: Decision | null, placeOf: Places): Decision | null {
  if (!decision) return null;
  const moved = (row: number | null) => (row === null ? null : placeOf(row));
  return { ...decision, motion: moved(decision.motion), abstention: moved(decision.abstention) };
}

const isRule = (rule: string): rule is 'simple' | 'absolute' => rule === 'simple' || rule === 'absolute';

/** As the server would keep it: a page must not take its own spelling for somebody else's edit. */
export function spelled(decision: Decision | null): Decision | null {
  if (!decision) return null;
  const { rule, quorum } = decision;
  const share = (text: Share) => shareOf(text) ?? text;
  return {
    ...decision,
    rule: isRule(rule) ? rule : share(rule),
    quorum: typeof quorum === 'string' ? share(quorum) : quorum,
  };
}

/** What cannot be sent yet. `isWritten`: does the row hold a text? */
export function decisionProblem(decision: Decision | null, isWritten: (row: number) => boolean) {
  if (!decision) return null;
  const { rule, motion, abstention, quorum } = decision;
  if (!isRule(rule) && shareOf(rule) === null) return 'share';
  if (typeof quorum === 'string' && shareOf(quorum) === null) return 'quorum-share';
  const isNumber =
    typeof quorum !== 'number' || (Number.isInteger(quorum) && quorum >= 1 && quorum <= limits.maxQuorum);
  if (!isNumber) return 'quorum';
  return [motion, abstention].every((row) => row === null || isWritten(row)) ? null : 'option';
}
