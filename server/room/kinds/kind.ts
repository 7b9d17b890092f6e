import type { AskOf, Kinds, PollKind } from '#protocol/kinds/index';
import type { Choice, PollOf } from '#protocol/polls';
import type { Quiz } from '#protocol/quiz';
import type { Rest } from '#protocol/views';

export type Weights = ReadonlyMap<string, number>;

/** Who reads a tally: what there is room for. `kept`: a round among others, to be compared; `file`: exports, which have room for all. */
export type Reader = 'phone' | 'screen' | 'host' | 'kept' | 'file';

/** The part of a tally that one reader is shown: `counts` of `keys`, the weightiest first where there may be too many. */
export interface Shown {
  readonly keys: readonly string[];
  readonly counts: readonly number[];
  readonly rest?: Rest;
}

/** A setting as a deck's file writes it: `pick: 1-3`. */
export interface AskWord<Ask> {
  readonly name: string;
  /** Its value is other people's text: it stands as it is, alone on its line, and is written only where there is one. */
  readonly isText?: true;
  /** What its value can be: all of it, or examples, as a file writes them: "any, 2, 1-3"; a text: how long at most. */
  readonly allowed: string | { readonly maxChars: number };
  /** The settings with this one; undefined: the value is none. */
  readonly read: (value: string, ask: Ask) => Ask | undefined;
  readonly write: (ask: Ask) => string;
}

/** `![text](ref)`. */
export interface FilePicture {
  readonly text: string;
  readonly ref: string;
}

/** Where a deck's file holds pictures: in place of each option's label, or one on a line below the question. */
export interface FilePictures<Ask> {
  readonly on: 'options' | 'question';
  readonly of: (ask: Ask) => readonly FilePicture[];
  readonly with: (ask: Ask, pictures: readonly FilePicture[]) => Ask;
}

/** What a kind of poll is on the server. All functions are pure; nothing outside this folder knows a kind. */
export interface Kind<K extends PollKind> {
  /** The kind's settings of a poll with so many options; null: they are not such settings. */
  readonly readAsk: (raw: unknown, options: number) => AskOf<K> | null;
  /** The choice as it is stored, in one form only, or null when `raw` is not one of this poll. */
  readonly parse: (poll: PollOf<K>, raw: unknown) => Choice | null;
  /** The same for a bare client, which speaks in numbers, lists and strings. */
  readonly parseBare: (poll: PollOf<K>, raw: unknown) => Choice | null;
  /** What a choice adds to the tally: key and weight. */
  readonly weigh: (poll: PollOf<K>, choice: Choice) => readonly (readonly [key: string, weight: number])[];
  /** What a choice says in words, for exports; left out: the labels of its keys. */
  readonly say?: (poll: PollOf<K>, choice: Choice) => readonly string[];
  /** The tally's keys in the order of a view's `counts`; null: they are not known beforehand, and `show` says what is shown. */
  readonly keys: (poll: PollOf<K>) => readonly string[] | null;
  /** What one reader is shown of keys that are not known beforehand; left out: the weightiest (shown.ts). */
  readonly show?: (poll: PollOf<K>, weights: Weights, ballots: number, reader: Reader) => Shown;
  /** What a tally says beyond its counts; left out: nothing. */
  readonly summarise?: (poll: PollOf<K>, weights: Weights, ballots: number) => Kinds[K]['summary'];
  /** Of a summary, for tables: one number for each key, or the same beside all; left out: none. */
  readonly averages?: (summary: Kinds[K]['summary'], keys: number) => readonly (number | null)[];
  /** What phones and screens may know of the poll before its results are shown for good; left out: all of it (law 6). */
  readonly veiled?: (poll: PollOf<K>) => PollOf<K>;
  /** Its keys are people's own words, which hosts may hold back or remove; left out: they are not. `show` is not asked then. */
  readonly answers?: {
    /** Answers with the same fold are one. */
    readonly fold: (writing: string) => string;
    /** Which of those that are shown come first. */
    readonly order: 'weight' | 'newest';
    /** Is an answer held until it is approved? */
    readonly isHeld: (ask: AskOf<K>) => boolean;
  };
  /** How right a choice is in a quiz, from 0 to 1; left out: this kind has no right answer (`KindFacts.right`). */
  readonly isRight?: (poll: PollOf<K>, choice: Choice, quiz: Quiz) => number;
  readonly words?: readonly AskWord<AskOf<K>>[];
  readonly pictures?: FilePictures<AskOf<K>>;
}
