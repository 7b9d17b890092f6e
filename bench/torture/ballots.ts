import type { Choice } from '#protocol/polls';
import type { View } from '#protocol/views';
import type { Voter } from './phone.ts';
import type { Random } from './random.ts';

/** A ballot that a tab is about to send. */
export interface Wish {
  readonly round: string;
  readonly choice: Choice | null;
  readonly n: number;
  readonly castAt?: number;
}

export interface Mood {
  readonly view: View;
  /** Every round this tab has heard of, with its close if it was seen. */
  readonly rounds: ReadonlyMap<string, number | null>;
  readonly voter: Voter;
  readonly random: Random;
  readonly now: number;
}

/** What a random phone sends next: mostly sense, often a repetition, sometimes nonsense; null when it waits. */
export function nextBallot({ view, rounds, voter, random, now }: Mood): Wish | null {
  const { round, poll } = view;
  if (!round) return null;
  // Where the first choice is final, few try again.
  if (!poll?.settings.changeable && voter.used.has(round.id) && random.chance(0.85)) return null;
  const isOpen = round.phase.phase === 'open';
  if (!isOpen && random.chance(0.6)) return null;
  const goesElsewhere = random.chance(0.05);
  const target = (goesElsewhere ? random.pick([...rounds.keys()].slice(-4)) : undefined) ?? round.id;
  const used = voter.used.get(target) ?? 0;
  const option: Choice | null = random.chance(0.01) ? 'no-such-option' : (random.pick(view.keys) ?? null);
  const choice = random.chance(0.1) ? null : option;
  const castAt = castTime(random, now, rounds.get(target) ?? null);
  return { round: target, choice, n: nextNumber(random, used), ...(castAt === undefined ? {} : { castAt }) };
}

/** Growing, with gaps; or one used before, so that repeated and overtaken ballots come in with other choices too. */
function nextNumber(random: Random, used: number): number {
  if (used === 0) return random.between(1, 3);
  if (random.chance(0.08)) return used;
  if (random.chance(0.08)) return random.between(1, used);
  return used + (random.chance(0.05) ? random.between(2, 100) : 1);
}

/** Left out, true, or a lie: before the close, in the past, in the future. */
function castTime(random: Random, now: number, closedAt: number | null): number | undefined {
  if (closedAt !== null && random.chance(0.6)) return closedAt - random.between(0, 500);
  const whim = random.next();
  if (whim < 0.5) return undefined;
  if (whim < 0.9) return now;
  return now + random.between(-60_000, 60_000);
}
