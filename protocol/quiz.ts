import type { RightRule } from './kinds/facts.ts';
import type { RoundId } from './polls.ts';

/** What makes a poll a question of a quiz. */
export interface Quiz {
  /** Options by their place, from 0, as the kind takes them (`RightRule`). Empty where the kind's own settings say what is right. */
  readonly right: readonly number[];
  /** For a right answer at once. */
  readonly points: number;
  /** `weighted`: the later an answer comes in, the less it brings, down to half. */
  readonly timing: 'weighted' | 'free';
  /** Right answers in a row bring more. */
  readonly streaks: boolean;
  /** Told after the reveal; '': nothing is. */
  readonly explanation: string;
}

export const defaultQuiz: Quiz = { right: [], points: 1_000, timing: 'weighted', streaks: false, explanation: '' };

/** What voters may know before the reveal (law 6). */
export const veiledQuiz = (quiz: Quiz): Quiz => ({ ...quiz, right: [], explanation: '' });

export function isSameQuiz(one: Quiz | null, other: Quiz | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.right.join() === other.right.join() &&
    one.points === other.points &&
    one.timing === other.timing &&
    one.streaks === other.streaks &&
    one.explanation === other.explanation
  );
}

/** Does it name options that are there, as this kind has to name them? */
export function fitsRight(rule: RightRule, right: readonly number[], options: number): boolean {
  const places = new Set(right);
  if (places.size !== right.length || right.some((place) => place >= options)) return false;
  switch (rule) {
    case 'any':
    case 'all':
      return right.length > 0;
    case 'order':
      return right.length === options;
    case 'own':
      return right.length === 0;
    default:
      return rule satisfies never;
  }
}

/** What the screens show in place of the result. */
export type BoardShow = 'leaderboard' | 'podium';

/** One of the first. Equals have the same rank. */
export interface BoardRow {
  readonly rank: number;
  /** null: this voter has none and is called by the number. */
  readonly name: string | null;
  /** Players are numbered in the order of their first answers. */
  readonly player: number;
  readonly points: number;
  /** In the last question alone. */
  readonly gained: number;
  /** Right answers in a row, up to the last question. */
  readonly streak: number;
  /** The place of the team, from 0. Absent: none. */
  readonly team?: number;
}

export interface TeamRow {
  readonly rank: number;
  readonly team: number;
  readonly name: string;
  /** Of its players, on average. */
  readonly points: number;
  readonly players: number;
}

/** How the quiz stands: after so many questions whose right answers were revealed. */
export interface Board {
  /** null: on no screen. */
  readonly show: BoardShow | null;
  readonly questions: number;
  readonly players: number;
  readonly rows: readonly BoardRow[];
  /** Absent: there are no teams. */
  readonly teams?: readonly TeamRow[];
}

/** How one voter stands. */
export interface OwnScore {
  /** null: has answered nothing that counts yet. */
  readonly player: number | null;
  readonly rank: number | null;
  readonly players: number;
  readonly points: number;
  readonly streak: number;
  /** Of the shown question, once it is revealed. */
  readonly shown?: OwnAnswer;
  /** The team's rank and points; absent: there are none. */
  readonly team?: Pick<TeamRow, 'rank' | 'points'>;
}

/** What became of this voter's answer to one question. */
export interface OwnAnswer {
  readonly round: RoundId;
  /** How right it was, from 0 to 1; null: there was none. */
  readonly right: number | null;
  /** What it brought; absent: another question counted since. */
  readonly gained?: number;
}

/** How voters come into teams: not at all, by choosing, or dealt out evenly when they come in. */
export interface Teams {
  readonly how: 'nobody' | 'choice' | 'deal';
  readonly names: readonly string[];
}

export const noTeams: Teams = { how: 'nobody', names: [] };

export const isSameTeams = (one: Teams, other: Teams) =>
  one.how === other.how && one.names.join('\n') === other.names.join('\n');
