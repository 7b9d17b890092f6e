import { limits } from '#protocol/limits';
import type { Choice, VoterId } from '#protocol/polls';
import { type Board, noTeams, type OwnScore, type Teams } from '#protocol/quiz';
import type { PlayerResult } from '#protocol/results';
import { shownRound } from '../rounds.ts';
import type { RoomState } from '../state.ts';
import { boardShown } from './board.ts';
import { type RankedScore, type RankedTeam, ranked, rankedTeams } from './ranks.ts';
import { isRevealed, type QuizRound } from './rounds.ts';
import { rightnessOf, type Scores } from './scores.ts';

/** How the quiz of a room stands: computed once per revealed question, read by everybody. */
export interface Standing {
  /** Those that count, in the order of their openings. */
  readonly rounds: readonly QuizRound[];
  /** The best first. */
  readonly ranking: readonly RankedScore[];
  readonly byVoter: ReadonlyMap<VoterId, RankedScore>;
  readonly teams: readonly RankedTeam[];
}

/** What a room knows of its voters beside their scores. `teamOf` null: in none. */
export interface Players {
  readonly nameOf: (voter: VoterId) => string | null;
  readonly teamOf: (voter: VoterId) => number | null;
}

export function standingOf(
  rounds: readonly QuizRound[],
  scores: Scores,
  teams: Teams,
  teamOf: Players['teamOf'],
): Standing {
  const ranking = ranked(scores);
  return {
    rounds,
    ranking,
    byVoter: new Map(ranking.map((score) => [score.voter, score])),
    teams: rankedTeams(teams, scores, teamOf),
  };
}

const hasTeams = ({ room }: RoomState) => room.teams.how !== noTeams.how;

/** What consoles see of it, and screens while it is shown there. null: no right answer is revealed. */
export function boardOf(state: RoomState, standing: Standing | null, { nameOf, teamOf }: Players): Board | null {
  if (!standing) return null;
  const { names } = state.room.teams;
  const rows = standing.ranking.slice(0, limits.boardRows).map(({ voter, rank, player, points, gained, streak }) => {
    const team = hasTeams(state) ? teamOf(voter) : null;
    return { rank, name: nameOf(voter), player, points, gained, streak, ...(team === null ? {} : { team }) };
  });
  const teams = standing.teams.map((team) => ({ ...team, name: names[team.team] ?? '' }));
  return {
    show: boardShown(state),
    questions: standing.rounds.length,
    players: standing.ranking.length,
    rows,
    ...(hasTeams(state) ? { teams } : {}),
  };
}

/** Every player as files tell it, the best first. */
export function playersIn(
  { room }: RoomState,
  standing: Standing | null,
  { nameOf, teamOf }: Players,
): readonly PlayerResult[] {
  const { names } = room.teams;
  return (standing?.ranking ?? []).map(({ voter, rank, player, points }) => {
    const team = teamOf(voter);
    return { rank, player, name: nameOf(voter), team: team === null ? null : (names[team] ?? null), points };
  });
}

/** How one voter stands, and what became of `choice` in the shown round; null: no right answer is revealed. */
export function ownScoreOf(
  state: RoomState,
  standing: Standing | null,
  voter: VoterId,
  choice: Choice | null,
  teamOf: Players['teamOf'],
): OwnScore | null {
  if (!standing) return null;
  const score = standing.byVoter.get(voter);
  const { rounds } = standing;
  const shown = shownRound(state);
  // Whatever the standing was computed from: what is not revealed now is not told.
  const round = shown && isRevealed(shown) ? rounds.find(({ id }) => id === shown.id) : undefined;
  const isLast = round !== undefined && round === rounds.at(-1);
  const team = hasTeams(state) ? standing.teams.find((one) => one.team === teamOf(voter)) : undefined;
  return {
    player: score?.player ?? null,
    rank: score?.rank ?? null,
    players: standing.ranking.length,
    points: score?.points ?? 0,
    streak: score?.streak ?? 0,
    ...(round
      ? {
          shown: {
            round: round.id,
            right: choice === null ? null : rightnessOf(round, choice),
            ...(isLast ? { gained: score?.gained ?? 0 } : {}),
          },
        }
      : {}),
    ...(team ? { team: { rank: team.rank, points: team.points } } : {}),
  };
}
