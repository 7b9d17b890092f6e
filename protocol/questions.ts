/** Questions that the audience asks. */

export interface QuestionRules {
  /** May people ask? */
  readonly enabled: boolean;
  /** A question is shown once a host or moderator has approved it. */
  readonly hold: boolean;
  /** Nobody's name is kept with a question, not even for the host. */
  readonly anonymous: boolean;
}

export const defaultQuestionRules: QuestionRules = { enabled: true, hold: false, anonymous: false };

/** `held`: nobody has approved it yet. `removed`: can be brought back. Of either only hosts know, and who asked a held one. */
export type QuestionStanding = 'held' | 'shown' | 'removed';

/** What the screens show of the questions. */
export interface QuestionStage {
  /** The list, in place of the poll. */
  readonly list: boolean;
  /** The question that is being answered, large; without the list alone. */
  readonly pinned: number | null;
}

export const noQuestionStage: QuestionStage = { list: false, pinned: null };

export interface Question {
  /** Counted within its room, from 1. */
  readonly id: number;
  readonly text: string;
  /** null: asked without a name. */
  readonly name: string | null;
  readonly at: number;
  /** Voters who want to know it, each once. */
  readonly votes: number;
  readonly standing: QuestionStanding;
  /** When it was marked as answered. Absent: it was not. */
  readonly answeredAt?: number;
  /** What the host has written. */
  readonly answer?: string;
  /** Consoles only: the question that has taken its votes, as it asks the same. */
  readonly merged?: number;
}

/** What is new of the questions, as they are now: whatever came before, this is newer. */
export interface QuestionNews {
  /** Forget the ones you hold: these are all there are, or the first of them. */
  readonly reset?: true;
  readonly questions: readonly Question[];
  /** Of the others only how many votes they have by now. */
  readonly votes: readonly (readonly [id: number, votes: number])[];
  /** No longer to be seen. */
  readonly gone: readonly number[];
  /** How many this reader could see: who holds fewer may ask for the list again. Absent: as many as before. */
  readonly total?: number;
  /** This voter's own, to be added to those known. */
  readonly own?: OwnQuestions;
}

export interface OwnQuestions {
  readonly asked: readonly number[];
  readonly upvotes: readonly OwnUpvote[];
}

/** This voter's vote for a question: `n` as in ballots. */
export interface OwnUpvote {
  readonly question: number;
  readonly up: boolean;
  readonly n: number;
}

/** What bare clients get as `questions`, by id. */
export type BareQuestions = Readonly<
  Record<
    string,
    { readonly text: string; readonly votes: number; readonly answered: boolean; readonly answer?: string }
  >
>;
