import type { VoterId } from '#protocol/polls';
import type { Teams } from '#protocol/quiz';
import type { Score, Scores } from './scores.ts';

export interface RankedScore extends Score {
  readonly voter: VoterId;
  /** From 1. Equal points in equal time are an equal rank, and the next one is left out. */
  readonly rank: number;
}

export interface RankedTeam {
  readonly rank: number;
  /** Its place among the room's teams. */
  readonly team: number;
  readonly points: number;
  readonly players: number;
}

/** With their ranks, where neighbours that are equal share the first one's. */
function withRanks<T>(
  sorted: readonly T[],
  areEqual: (one: T, other: T) => boolean,
): (T & { readonly rank: number })[] {
  let rank = 0;
  return sorted.map((held, index) => {
    const before = sorted[index - 1];
    if (before === undefined || !areEqual(before, held)) rank = index + 1;
    return { ...held, rank };
  });
}

/** The best first: more points, then less time; equals in the order of their numbers. */
export function ranked(scores: Scores): readonly RankedScore[] {
  const sorted = [...scores]
    .map(([voter, score]) => ({ voter, ...score }))
    .sort((one, other) => other.points - one.points || one.ms - other.ms || one.player - other.player);
  return withRanks(sorted, (one, other) => one.points === other.points && one.ms === other.ms);
}

/** A team has what its players have on average, whole points: so no team is ahead by its size. One without players has 0. */
export function rankedTeams(
  { names }: Teams,
  scores: Scores,
  teamOf: (voter: VoterId) => number | null,
): readonly RankedTeam[] {
  const sums = names.map(() => ({ points: 0, players: 0 }));
  for (const [voter, { points }] of scores) {
    const sum = sums[teamOf(voter) ?? -1];
    if (!sum) continue;
    sum.points += points;
    sum.players += 1;
  }
  const teams = sums.map(({ points, players }, team) => ({
    team,
    points: players === 0 ? 0 : Math.round(points / players),
    players,
  }));
  const sorted = teams.toSorted((one, other) => other.points - one.points || one.team - other.team);
  return withRanks(sorted, (one, other) => one.points === other.points);
}
