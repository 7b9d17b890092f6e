import type { Deed, HeldReason } from './chat.ts';
import type { GoodbyeCode, Refusal } from './errors.ts';
import type { ListedAnswer } from './kinds/answers.ts';
import type { ChatNews, Line } from './lines.ts';
import type { Poll, PollId, RoundId } from './polls.ts';
import type { Presence } from './presence.ts';
import type { QuestionNews, QuestionStanding } from './questions.ts';
import type { Reactions } from './reactions.ts';
import type { Replay } from './replay.ts';
import type { ClientEvent, Sent } from './schemas.ts';
import type { Me, Update, View } from './views.ts';

/** Raised when an older page could misread the newer server. Such a page is told to reload once. */
export const PROTOCOL_VERSION = 1;

/** Every client event takes an optional ack with this. */
export type Ack<T = object> = ({ readonly ok: true } & T) | (Refusal & { readonly poll?: Poll });

/** The ballot is on disk. `tallyVersion`: the first tally of the round that contains it. */
export interface Receipt {
  readonly round: RoundId;
  readonly n: number;
  readonly tallyVersion: number;
}

/** What each event's ack brings besides `ok`. */
export interface Answers extends Record<ClientEvent, object> {
  vote: Receipt;
  /** `held`: it waits. `isCounted`: it was counted on the line `seq`, which somebody else may have written. */
  chat: { readonly seq: number; readonly held?: HeldReason; readonly isCounted?: true };
  voice: { readonly seq: number; readonly held?: HeldReason };
  'chat:older': { readonly lines: readonly Line[]; readonly isAll: boolean };
  'chat:deeds': { readonly deeds: readonly Deed[] };
  'deck:add': { readonly poll: PollId };
  'deck:duplicate': { readonly poll: PollId };
  /** `key`: what comes behind `#k=` in the link. The same `id` again brings the same key again. */
  'key:add': { readonly number: number; readonly key: string };
  'key:show': { readonly number: number; readonly key: string };
  'round:replay': { readonly replay: Replay };
  /** `total`: how many there are; at most `maxListedAnswers` are told. */
  'round:answers': { readonly answers: readonly ListedAnswer[]; readonly total: number };
  ask: { readonly question: number; readonly standing: QuestionStanding };
  /** `question`: the one that has the vote now, where two were merged. `votes`: with it. */
  upvote: { readonly question: number; readonly up: boolean; readonly n: number; readonly votes: number };
  /** Absent: it was ended. */
  'questions:watch': { readonly news?: QuestionNews };
  hello: { readonly now: number };
}

export type ClientEvents = {
  [E in ClientEvent]: (payload: Sent<E>, ack?: (answer: Ack<Answers[E]>) => void) => void;
};

export interface Goodbye {
  readonly code: GoodbyeCode;
  /** null: do not come back. */
  readonly afterMs: number | null;
}

export interface ServerEvents {
  view: (view: View) => void;
  me: (me: Me) => void;
  update: (update: Update) => void;
  chat: (news: ChatNews) => void;
  questions: (news: QuestionNews) => void;
  /** Screens and consoles. */
  reactions: (reactions: Reactions) => void;
  presence: (presence: Presence) => void;
  bye: (goodbye: Goodbye) => void;
}
