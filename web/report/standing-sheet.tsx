import type { PlayerResult } from '#protocol/results';
import { playerName } from '../quiz/names.ts';
import { UserText } from '../ui/user-text.tsx';
import { number } from '../words/en/numerals.ts';
import { reportWords } from '../words/en/results.ts';

/** So many are printed: a table has them all. */
const mostRows = 50;

/** How the players of a quiz stood. */
export function StandingSheet({ standing }: { standing: readonly PlayerResult[] }) {
  const hasTeams = standing.some(({ team }) => team !== null);
  return (
    <section class="report__poll">
      <h2>
        <span class="report__place" aria-hidden="true">
          ★
        </span>
        {reportWords.standing}
      </h2>
      <table class="report__table">
        <caption class="unseen">{reportWords.standing}</caption>
        <thead>
          <tr>
            <th scope="col">{reportWords.rank}</th>
            <th scope="col">{reportWords.player}</th>
            {hasTeams && <th scope="col">{reportWords.team}</th>}
            <th scope="col">{reportWords.points}</th>
          </tr>
        </thead>
        <tbody>
          {standing.slice(0, mostRows).map((player) => (
            <tr key={player.player}>
              <td class="tabular">{number(player.rank)}</td>
              <th scope="row">
                <UserText text={playerName(player)} />
              </th>
              {hasTeams && <td>{player.team !== null && <UserText text={player.team} />}</td>}
              <td class="report__number">{number(player.points)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {standing.length > mostRows && <p class="report__facts">{reportWords.morePlayers(standing.length - mostRows)}</p>}
    </section>
  );
}
