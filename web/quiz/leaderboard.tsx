import type { Board, BoardRow, TeamRow } from '#protocol/quiz';
import { Letter } from '../ui/letter.tsx';
import { UserText } from '../ui/user-text.tsx';
import { quizWords } from '../words/en/quiz.ts';
import './leaderboard.css';

/** Who is ahead: teams where there are any, and the best players. A table, so that it reads the same for everybody. */
export function Leaderboard({ board }: { board: Board }) {
  const { rows, teams } = board;
  const most = Math.max(1, ...rows.map(({ points }) => points));
  const mostOfTeams = Math.max(1, ...(teams ?? []).map(({ points }) => points));
  if (board.players === 0) return <p class="board__none">{quizWords.nobody}</p>;
  return (
    <div class="board" data-teams={teams !== undefined}>
      {teams && (
        <table class="board__table">
          <caption class={teams ? 'board__caption' : 'unseen'}>{quizWords.teams}</caption>
          <Heads named={quizWords.heads.team} beside={quizWords.heads.players} />
          <tbody>
            {teams.map((team) => (
              <TeamLine key={team.team} team={team} most={mostOfTeams} />
            ))}
          </tbody>
        </table>
      )}
      <table class="board__table">
        <caption class={teams ? 'board__caption' : 'unseen'}>{quizWords.bestPlayers}</caption>
        <Heads named={quizWords.heads.player} beside={quizWords.heads.gained} />
        <tbody>
          {rows.map((row) => (
            <PlayerLine key={row.player} row={row} most={most} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** For who hears the table: eyes know the columns by their looks. */
function Heads({ named, beside }: { named: string; beside: string }) {
  const { rank, points } = quizWords.heads;
  return (
    <thead class="unseen">
      <tr>
        {[rank, named, beside, points].map((head) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function PlayerLine({ row, most }: { row: BoardRow; most: number }) {
  const { rank, points, gained, streak, team } = row;
  return (
    <tr class="board__row" style={{ '--share': points / most }} data-rank={rank}>
      <td class="board__rank tabular">{quizWords.rank(rank)}</td>
      <th scope="row" class="board__name">
        {team !== undefined && <Letter index={team} />}
        {row.name === null ? <Numbered player={row.player} /> : <UserText text={row.name} />}
      </th>
      <td class="board__gained tabular">
        {streak > 1 && <span class="board__streak">{quizWords.streak(streak)}</span>}
        {gained > 0 && quizWords.gained(gained)}
      </td>
      <td class="board__points tabular">
        <span aria-hidden="true">{quizWords.bare(points)}</span>
        <span class="unseen">{quizWords.points(points)}</span>
      </td>
    </tr>
  );
}

/** Where there is little room the word gives way, and never the number: by that people know themselves. */
function Numbered({ player }: Pick<BoardRow, 'player'>) {
  const name = quizWords.player(player);
  const at = name.search(/\d/);
  return (
    <span class="board__numbered">
      <span class="board__word">{name.slice(0, at)}</span>
      <span>{name.slice(at)}</span>
    </span>
  );
}

function TeamLine({ team: row, most }: { team: TeamRow; most: number }) {
  const { rank, team, name, points, players } = row;
  return (
    <tr class="board__row" style={{ '--share': points / most }} data-rank={rank}>
      <td class="board__rank tabular">{quizWords.rank(rank)}</td>
      <th scope="row" class="board__name">
        <Letter index={team} />
        <UserText text={name} />
      </th>
      <td class="board__gained tabular">{quizWords.of(players)}</td>
      <td class="board__points tabular">{quizWords.bare(points)}</td>
    </tr>
  );
}
