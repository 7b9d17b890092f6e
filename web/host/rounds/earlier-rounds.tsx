import { percentages } from '#protocol/percent';
import type { RoundSummary } from '#protocol/views';
import { Letter } from '../../ui/letter.tsx';
import { UserText } from '../../ui/user-text.tsx';
import { number } from '../../words/en/common.ts';
import { hostWords } from '../../words/en/host.ts';
import { commonWords } from '../../words/en.ts';
import { RunVerdict } from './run-verdict.tsx';

export function EarlierRounds({ rounds }: { rounds: readonly RoundSummary[] }) {
  return (
    <div class="earlier">
      {rounds.map((round) => (
        <details key={round.id} class="earlier__round">
          <summary>
            {hostWords.earlierRound(round.number, commonWords.ballots(round.ballots))}
            {round.archived && <span class="rounds__archived">{hostWords.archived}</span>}
          </summary>
          <Totals round={round} />
        </details>
      ))}
    </div>
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
      <RunVerdict run={round} />
    </>
  );
}
