import { factsOf, sharesOf } from '#protocol/kinds/index';
import type { RoundSummary } from '#protocol/views';
import { SavePicture } from '../../results/save-picture.tsx';
import { Letter } from '../../ui/letter.tsx';
import { UserText } from '../../ui/user-text.tsx';
import { hostWords } from '../../words/en/host.ts';
import { number } from '../../words/en/numerals.ts';
import { resultsWords } from '../../words/en/results.ts';
import { commonWords } from '../../words/en.ts';
import type { ConsoleView } from '../console.ts';
import { RunVerdict } from './run-verdict.tsx';

interface EarlierRoundsProps {
  readonly rounds: readonly RoundSummary[];
  /** For pictures to say where they come from. */
  readonly room: ConsoleView['room'];
}

export function EarlierRounds({ rounds, room }: EarlierRoundsProps) {
  return (
    <div class="earlier">
      {rounds.map((round) => (
        <details key={round.id} class="earlier__round">
          <summary>
            {hostWords.earlierRound(round.number, commonWords.ballots(round.ballots))}
            {round.archived && <span class="rounds__archived">{hostWords.archived}</span>}
          </summary>
          <Totals round={round} />
          <SavePicture
            label={resultsWords.pictureOf(round.number)}
            file={resultsWords.pictureName(room.code, `${round.id}-${round.number}`)}
            picture={() => picture(round, room.title)}
          />
        </details>
      ))}
    </div>
  );
}

function picture({ kind, question, labels, counts, ballots, number: run, archived }: RoundSummary, room: string) {
  const percents = sharesOf(kind, counts, ballots);
  const bars = labels.map((label, index) => ({
    key: String(index),
    index,
    label,
    shown: { count: counts[index] ?? 0, percent: percents[index] ?? 0 },
  }));
  const archive = archived ? [hostWords.archived] : [];
  return { question, bars, notes: [commonWords.ballots(ballots), resultsWords.round(run), ...archive, room] };
}

function Totals({ round }: { round: RoundSummary }) {
  const percents = sharesOf(round.kind, round.counts, round.ballots);
  const { answers } = factsOf(round.kind);
  return (
    <>
      <p class="earlier__question">
        <UserText text={round.question} />
      </p>
      <ul>
        {round.labels.map((label, index) => (
          <li key={index} class="earlier__total">
            {!answers && <Letter index={index} />}
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
