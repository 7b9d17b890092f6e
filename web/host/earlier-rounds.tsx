import { percentages } from '#protocol/percent';
import type { RoundSummary } from '#protocol/views';
import { Letter } from '../ui/letter.tsx';
import { UserText } from '../ui/user-text.tsx';
import { number } from '../words/en/common.ts';
import { hostWords } from '../words/en/host.ts';
import { commonWords } from '../words/en.ts';
import './lists.css';

/** Rounds of this poll that were kept when it was asked again. */
export function EarlierRounds({ rounds }: { rounds: readonly RoundSummary[] }) {
  if (rounds.length === 0) return null;
  return (
    <section class="card earlier" aria-labelledby="earlier-title">
      <h2 id="earlier-title" class="host-part">
        {hostWords.earlier}
      </h2>
      {rounds.map((round) => (
        <details key={round.id} class="earlier__round">
          <summary>{hostWords.earlierRound(round.number, commonWords.ballots(round.ballots))}</summary>
          <Totals round={round} />
        </details>
      ))}
    </section>
  );
}

function Totals({ round }: { round: RoundSummary }) {
  const percents = percentages(round.counts);
  return (
    <>
      <p class="earlier__question">
        <UserText text={round.question} />
      </p>
      <ul>
        {round.labels.map((label, index) => (
          <li key={index} class="earlier__total">
            <Letter index={index} />
            <UserText text={label} />
            <span class="earlier__numbers tabular">
              <b>{number(round.counts[index] ?? 0)}</b> {commonWords.share(percents[index] ?? 0)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
