import { leastOf, type Share } from './share.ts';

/**
 * `simple`: more votes than every other option; `absolute`: more than half of the base; a share: at least that much of
 * the base. A tie carries nothing.
 */
export type Rule = 'simple' | 'absolute' | Share;

/** What a poll's result decides. Options are named by their place, from 0: new ones have no id yet, and copies get others. */
export interface Decision {
  readonly rule: Rule;
  /** The option that is put to the vote, such as "Yes"; null: whichever reaches it. */
  readonly motion: number | null;
  /** The option that means "I abstain"; null: there is none. It is never carried. */
  readonly abstention: number | null;
  /** What shares are of: the votes without abstentions, or all ballots. `simple` never looks at abstentions. */
  readonly base: 'votes' | 'ballots';
  /** Ballots that must be there, abstentions included: so many, or a share of the voters; null: any number will do. */
  readonly quorum: number | Share | null;
}

/** What a decision is whose maker says no more than its rule. */
export const defaultDecision: Decision = {
  rule: 'simple',
  motion: null,
  abstention: null,
  base: 'votes',
  quorum: null,
};

/** A round's numbers: `counts` by the option's place. `voters`: connected at its close, or now; null: nobody knows. */
export interface Outcome {
  readonly counts: readonly number[];
  readonly ballots: number;
  readonly voters: number | null;
}

export interface Quorum {
  readonly ballots: number;
  /** null: a share of voters that nobody has counted. */
  readonly needed: number | null;
}

export interface Verdict {
  /** `unknown`: the votes suffice, but whether the quorum was met cannot be said. */
  readonly outcome: 'carried' | 'not-carried' | 'unknown';
  /** The gravest reason: `short` of the votes needed, level with another option, no votes at all, too few ballots. */
  readonly why: 'reached' | 'short' | 'tie' | 'no-votes' | 'quorum' | 'voters-unknown';
  /** The option it is about: carried, put to the vote, or ahead of all others; null: several are level. */
  readonly option: number | null;
  /** The options that share the most votes, if they are several. */
  readonly level: readonly number[];
  /** Its votes, or those of each that is level. */
  readonly votes: number;
  /** What the votes are out of. */
  readonly base: number;
  /** The votes that carry; null where that is no number of its own: more than each of several others, or no votes yet. */
  readonly needed: number | null;
  /** null: none is asked for. */
  readonly quorum: Quorum | null;
}

/** What the numbers decide, as they are. Whether that is final is up to the round: only a closed one's is. */
export function verdictOf(decision: Decision, { counts, ballots, voters }: Outcome): Verdict {
  const { rule, motion, abstention } = decision;
  const votesOf = (place: number) => counts[place] ?? 0;
  const rivals = counts.flatMap((_, place) => (place === abstention ? [] : [place]));
  const most = Math.max(0, ...rivals.map(votesOf));
  const leaders = rivals.filter((place) => votesOf(place) === most);
  const [leader = null, second] = leaders;
  const option = motion ?? (second === undefined ? leader : null);
  const votes = option === null ? most : votesOf(option);

  const abstained = abstention === null ? 0 : votesOf(abstention);
  const base = ballots - (decision.base === 'ballots' && rule !== 'simple' ? 0 : abstained);
  const needed = base === 0 ? null : neededFor(rule, base, rivals.length);
  const isAhead = option !== null && option === leader && second === undefined;
  const isEnough = rule === 'simple' ? isAhead : needed !== null && votes >= needed;
  const isReached = votes > 0 && isEnough && (motion !== null || isAhead);

  const quorum = quorumOf(decision.quorum, ballots, voters);
  const said = { option, level: second === undefined ? [] : leaders, votes, base, needed, quorum };
  if (base === 0) return { outcome: 'not-carried', why: 'no-votes', ...said };
  if (!isReached) {
    const isTie = second !== undefined && (rule === 'simple' ? votes === most : option === null && isEnough);
    return { outcome: 'not-carried', why: isTie ? 'tie' : 'short', ...said };
  }
  if (quorum?.needed === null) return { outcome: 'unknown', why: 'voters-unknown', ...said };
  if (quorum && quorum.ballots < quorum.needed) return { outcome: 'not-carried', why: 'quorum', ...said };
  return { outcome: 'carried', why: 'reached', ...said };
}

function neededFor(rule: Rule, base: number, rivals: number): number | null {
  switch (rule) {
    case 'simple':
      // Of two, more than the other is more than half. Of several it depends on how the others share the rest.
      return rivals === 2 ? Math.floor(base / 2) + 1 : null;
    case 'absolute':
      return Math.floor(base / 2) + 1;
    default:
      return leastOf(rule, base);
  }
}

function quorumOf(asked: Decision['quorum'], ballots: number, voters: number | null): Quorum | null {
  if (asked === null) return null;
  if (typeof asked === 'number') return { ballots, needed: asked };
  return { ballots, needed: voters === null ? null : leastOf(asked, voters) };
}

export const isQuorumMet = ({ ballots, needed }: Quorum): boolean => needed !== null && ballots >= needed;

/** Do the options that it names exist, and are they two? */
export function fitsOptions({ motion, abstention }: Decision, options: number): boolean {
  return (
    [motion, abstention].every((place) => place === null || place < options) &&
    (motion === null || motion !== abstention)
  );
}

export function isSameDecision(one: Decision | null, other: Decision | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.rule === other.rule &&
    one.motion === other.motion &&
    one.abstention === other.abstention &&
    one.base === other.base &&
    one.quorum === other.quorum
  );
}
