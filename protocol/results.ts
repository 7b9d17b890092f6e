import type { Decision, Verdict } from './decision.ts';
import type { Phase, PollKind } from './polls.ts';
import type { QuestionStanding } from './questions.ts';
import type { Quiz } from './quiz.ts';

/** What `GET /api/rooms/:code/results` writes as JSON; results-schema.ts says the same to others. Times are ISO 8601, UTC. */
export interface ResultsFile {
  readonly format: 'showhands-results/1';
  readonly exportedAt: string;
  readonly room: { readonly code: string; readonly title: string };
  readonly polls: readonly PollResults[];
  /** Of a quiz, the best first. Absent: no right answer was revealed. */
  readonly standing?: readonly PlayerResult[];
  /** What the audience asked, in the order it was asked. Absent: nothing. */
  readonly questions?: readonly QuestionResult[];
  /** Absent: none was sent. */
  readonly reactions?: readonly ReactionResult[];
}

export interface QuestionResult {
  readonly number: number;
  readonly question: string;
  /** null: asked without a name. */
  readonly name: string | null;
  readonly askedAt: string;
  /** Voters who wanted to know it, or one of those merged into it, each once. */
  readonly votes: number;
  readonly standing: QuestionStanding;
  readonly answeredAt: string | null;
  readonly answer: string | null;
  /** The number of the question that has taken its votes. */
  readonly mergedInto: number | null;
}

/** `poll` and `round`: what was on view meanwhile, by the poll's id and the round's number; null: nothing. */
export interface ReactionResult {
  readonly poll: string | null;
  readonly round: number | null;
  readonly emoji: string;
  readonly count: number;
}

/** How one player stood when the file was begun. Equals have the same rank. */
export interface PlayerResult {
  readonly rank: number;
  /** Counted in the order of the first answers. */
  readonly player: number;
  /** As on the leaderboard; null: none. */
  readonly name: string | null;
  /** null: in none. */
  readonly team: string | null;
  readonly points: number;
}

/** In the deck's order; removed ones with rounds follow. */
export interface PollResults {
  readonly id: string;
  /** Its place in the deck, from 1; null: it was removed. */
  readonly place: number | null;
  readonly kind: PollKind;
  readonly question: string;
  readonly options: readonly string[];
  /** In the order they were made; none: it was never asked. */
  readonly rounds: readonly RoundResults[];
}

export interface RoundResults {
  readonly number: number;
  readonly phase: Phase['phase'];
  /** `closed`: nothing changes any more, unless the host opens the round again. */
  readonly final: boolean;
  /** Its start was taken back. */
  readonly archived: boolean;
  /** Did people see the numbers when this was written? */
  readonly resultsShown: boolean;
  /** The room asked for names when this round opened. */
  readonly named: boolean;
  readonly openedAt: string;
  readonly closedAt: string | null;
  /** As it was asked, whatever became of the poll: its kind, and the kind's settings. */
  readonly kind: PollKind;
  readonly ask: object;
  readonly question: string;
  /** Ballots that count: the base of the shares. */
  readonly ballots: number;
  /** Connected when voting closed; null: it has not, or nobody counted. */
  readonly voters: number | null;
  /** What was put to the vote, options by their place, from 0; null: nothing was. */
  readonly decision: Decision | null;
  /** Final when the round is. */
  readonly outcome: Verdict['outcome'] | null;
  /** As it was asked; absent: no question of a quiz. */
  readonly quiz?: Quiz;
  /** What the kind says of the totals beyond numbers and shares; null: nothing. */
  readonly summary: object | null;
  readonly totals: readonly OptionTotal[];
  /** Only when asked for. */
  readonly choices?: readonly ChoiceEntry[];
}

export interface OptionTotal {
  /** A, B, ...; '' where something else than an option is counted. */
  readonly option: string;
  readonly label: string;
  readonly votes: number;
  /** Whole shares: of all votes, adding up to 100, or where a ballot holds several, of the ballots (protocol/kinds). */
  readonly percent: number;
  /** An answer that only hosts are shown: nobody has approved it yet, or it was removed. Absent: everybody may be. */
  readonly standing?: 'held' | 'removed';
  /** Of a quiz in which options are right or not. */
  readonly right?: boolean;
}

/** One ballot of a named round, or all ballots of an anonymous round that made this choice. */
export interface ChoiceEntry {
  /** Letters. */
  readonly options: readonly string[];
  /** The same in words. */
  readonly said: readonly string[];
  /** Those of them that only hosts are shown. Absent: none. */
  readonly withheld?: readonly string[];
  readonly ballots: number;
  /** Of a quiz: how right this choice is, from 0 to 1. */
  readonly right?: number;
  /** Named rounds only; null: this voter has none any more. */
  readonly name?: string | null;
  /** Named rounds only: when the voter tapped. */
  readonly castAt?: string;
}

/** Says how many rows a file has that is still being written: header lines and ends not counted. */
export const rowsHeader = 'showhands-rows';
