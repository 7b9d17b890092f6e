import type { Decision } from '../decision.ts';
import type { Option } from '../polls.ts';

/** The settings of a kind that has none. */
export type NoAsk = Readonly<Record<string, never>>;

/** Where an option stands now that stood at `place`; null: it has gone. */
export type PlaceOf = (place: number) => number | null;

/** Keys with what they count. */
export interface Counted {
  readonly keys: readonly string[];
  readonly counts: readonly number[];
}

/**
 * What a quiz calls right, by the places of options: any of them, exactly these, or all in this order. `own`: the kind's own
 * settings say it.
 */
export type RightRule = 'any' | 'all' | 'order' | 'own';

/** What both sides know of a kind. Data and pure functions only: phones load none of it for kinds they do not show. */
export interface KindFacts<Ask extends object> {
  /** How many options a poll of it has; `max` 0: none. */
  readonly options: { readonly min: number; readonly max: number };
  /** Its settings where nobody says anything. Plain JSON; options are named by their place, from 0, as in decisions. */
  readonly usualAsk: Ask;
  /** Percentages are shares of all votes, adding up to 100, or of the ballots: then they may add up to more. */
  readonly shares: 'votes' | 'ballots';
  /** May it be put to the vote (`settings.decision`)? */
  readonly decides: boolean;
  /** Do its options race, so that one may be said to lead? */
  readonly leads: boolean;
  /** Are its keys people's own words, which hosts may hold back or remove (answers.ts)? Left out: no. */
  readonly answers?: true;
  /** Is a choice of it no words, as a place on a picture is? Left out: it names options, or is what was written. */
  readonly wordless?: true;
  /** Left out: it has no right answer, and is no question of a quiz. */
  readonly right?: RightRule;
  /** Do its own settings say what is right? Left out: they need not. */
  readonly saysRight?: (ask: Ask) => boolean;
  /** What a tally key says in words; left out: the label of the option with this id, else the key itself. */
  readonly labelOf?: (poll: { readonly options: readonly Option[]; readonly ask: Ask }, key: string) => string;
  /** The options of a poll whose maker names none; left out: there are none to be had. */
  readonly givenOptions?: readonly string[];
  /** What a poll of it decides whose maker says nothing; left out: nothing. */
  readonly usualDecision?: Decision;
  /** The settings as they are sent, of a form that is being filled in; left out: as they are. */
  readonly tidied?: (ask: Ask) => Ask;
  /** A tally as rounds of it are compared, with the same keys in each; left out: as it is. */
  readonly grouped?: (shown: Counted) => Counted;
  /** The settings after options have changed their places; left out: they name none. */
  readonly moved?: (ask: Ask, placeOf: PlaceOf) => Ask;
}
