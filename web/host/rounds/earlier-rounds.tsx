import { verdictOf } from '#protocol/decision';
import { hasLetters, sharesOf } from '#protocol/kinds/index';
import type { RoundSummary } from '#protocol/views';
import { outcomeOf } from '../../decision/outcome.ts';
import { figureOf } from '../../kinds/figures.ts';
import { chartOf } from '../../kinds/pictures.ts';
import { SavePicture } from '../../results/save-picture.tsx';
import { Letter } from '../../ui/letter.tsx';
import { lettersScale } from '../../ui/letters.ts';
import { UserText } from '../../ui/user-text.tsx';
import { noteOf, wholeOf } from '../../words/en/kinds/summaries.ts';
import { number } from '../../words/en/numerals.ts';
import { resultsWords } from '../../words/en/results.ts';
import { roundWords } from '../../words/en/rounds.ts';
import { commonWords } from '../../words/en.ts';
import type { ConsoleView } from '../console.ts';
import { RunVerdict } from './run-verdict.tsx';
import { RunWhole } from './run-whole.tsx';

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
            {roundWords.earlierRound(round.number, commonWords.ballots(round.ballots))}{' '}
            {round.archived && <span class="rounds__archived">{roundWords.archived}</span>}
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

function picture(round: RoundSummary, room: string) {
  const { kind, question, labels, counts, ballots, summary, number: run, archived, decision, voters = null } = round;
  const percents = sharesOf(kind, counts, ballots);
  const bars = labels.map((label, index) => {
    const note = noteOf(kind, summary, index);
    const shown = { count: counts[index] ?? 0, percent: percents[index] ?? 0, ...(note === undefined ? {} : { note }) };
    return { key: String(index), index, label, ...(hasLetters(kind) ? {} : { isPlain: true as const }), shown };
  });
  const whole = wholeOf(kind, summary);
  const archive = archived ? [roundWords.archived] : [];
  const outcome =
    decision && outcomeOf(decision, labels.length, verdictOf(decision, { counts, ballots, voters }), true);
  const said = [...(whole === undefined ? [] : [whole]), ...(outcome ? [outcome.text] : [])];
  const notes = [...said, commonWords.ballots(ballots), resultsWords.round(run), ...archive, room];
  const chart = chartOf(kind, { ...round, bars, left: round.rest?.keys ?? 0 });
  return { question, ...chart, line: outcome?.line, notes };
}

function Totals({ round }: { round: RoundSummary }) {
  const percents = sharesOf(round.kind, round.counts, round.ballots);
  const figure = figureOf(round.kind);
  return (
    <>
      <p class="earlier__question">
        <UserText text={round.question} />
      </p>
      {figure ? (
        <div class="earlier__figure">
          <figure.Figure of={round} fontPx={14 * lettersScale()} />
        </div>
      ) : (
        <ul>
          {round.labels.map((label, index) => (
            <li key={index} class="earlier__total">
              {hasLetters(round.kind) && <Letter index={index} />}
              <UserText text={label} />
              <span class="earlier__numbers tabular">
                <b>{number(round.counts[index] ?? 0)}</b>{' '}
                {noteOf(round.kind, round.summary, index) ?? commonWords.share(percents[index] ?? 0)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <RunVerdict run={round} />
      <RunWhole run={round} />
    </>
  );
}
