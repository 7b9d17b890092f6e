import type { Board } from '#protocol/quiz';
import { Letter } from '../ui/letter.tsx';
import { UserText } from '../ui/user-text.tsx';
import { quizWords } from '../words/en/quiz.ts';
import { playerName } from './names.ts';
import './podium.css';

interface Winner {
  readonly key: number;
  readonly rank: number;
  readonly name: string;
  readonly points: number;
  readonly team: number | undefined;
}

const steps = [1, 2, 3];
/** On one step. */
const mostNames = 4;
/** Beyond so many a number stands alone. */
const fewNames = 2;

/** The first three: teams where there are any. Equals stand on one step. */
export function Podium({ board }: { board: Board }) {
  const winners: readonly Winner[] = board.teams
    ? board.teams.map(({ team, rank, name, points }) => ({ key: team, rank, name, points, team }))
    : board.rows.map((row) => ({ ...row, key: row.player, name: playerName(row), team: row.team }));
  const shown = steps.flatMap((rank) => {
    const here = winners.filter((winner) => winner.rank === rank);
    return here.length > 0 ? [{ rank, here }] : [];
  });
  if (shown.length === 0) return <p class="board__none">{quizWords.nobody}</p>;
  return (
    <>
      <ol class="podium" aria-hidden="true">
        {shown.map(({ rank, here }) => (
          <li key={rank} class="podium__step" data-rank={rank}>
            <div class="podium__winners" data-many={here.length > fewNames}>
              {here.slice(0, mostNames).map(({ key, name, points, team }) => (
                <p key={key} class="podium__winner">
                  <span class="podium__name">
                    {team !== undefined && <Letter index={team} />}
                    <UserText text={name} />
                  </span>
                  <span class="podium__points tabular">
                    {here.length > fewNames ? quizWords.bare(points) : quizWords.points(points)}
                  </span>
                </p>
              ))}
              {here.length > mostNames && <p class="podium__points">{quizWords.more(here.length - mostNames)}</p>}
            </div>
            <p class="podium__block">{quizWords.place(rank)}</p>
          </li>
        ))}
      </ol>
      <PodiumTable places={shown} isTeams={board.teams !== undefined} />
    </>
  );
}

interface PodiumTableProps {
  readonly places: readonly { readonly rank: number; readonly here: readonly Winner[] }[];
  readonly isTeams: boolean;
}

/** The same for screen readers, with all who share a place. */
function PodiumTable({ places, isTeams }: PodiumTableProps) {
  const { heads, podium } = quizWords;
  return (
    <div class="unseen chart-table">
      <table>
        <caption>{podium}</caption>
        <thead>
          <tr>
            <th scope="col">{heads.rank}</th>
            <th scope="col">{isTeams ? heads.team : heads.player}</th>
            <th scope="col">{heads.points}</th>
          </tr>
        </thead>
        <tbody>
          {places.flatMap(({ rank, here }) =>
            here.map(({ key, name, points }) => (
              <tr key={key}>
                <td>{quizWords.place(rank)}</td>
                <th scope="row">
                  <UserText text={name} />
                </th>
                <td>{quizWords.bare(points)}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}
