import { optionColors } from '#protocol/colors';
import type { PollResults, ResultsFile, RoundResults } from '#protocol/results';
import { figureOf } from '../kinds/figures.ts';
import { reportLineOf } from '../kinds/report-lines.ts';
import { ShareNote } from '../kinds/share-note.tsx';
import { SavePicture } from '../results/save-picture.tsx';
import { Letter } from '../ui/letter.tsx';
import { optionStyle } from '../ui/option-style.ts';
import { UserText } from '../ui/user-text.tsx';
import { commonWords } from '../words/en/every-page.ts';
import { isolated } from '../words/en/isolated-text.ts';
import { answerWords } from '../words/en/kinds/answers.ts';
import { headsOf, noteOf, wholeOf } from '../words/en/kinds/summaries.ts';
import { number } from '../words/en/numerals.ts';
import { reportWords, resultsWords } from '../words/en/results.ts';
import { roundPicture } from './round-picture.ts';
import { keptOf, outcomeIn, publicTotals } from './round-rows.ts';
import './bar-motifs.css';
import './round-sheet.css';

/** What can be read on paper. Polls with options have fewer. */
const mostRows = 100;

interface RoundSheetProps {
  readonly poll: PollResults;
  readonly round: RoundResults;
  readonly results: ResultsFile;
}

/** One round: what it was, its bars and its numbers. A row holds both, so that no page break parts them. */
export function RoundSheet({ poll, round, results }: RoundSheetProps) {
  const { ballots, question } = round;
  const { totals, left } = publicTotals(round, mostRows);
  const decided = outcomeIn(round)?.text;
  const Line = reportLineOf(round.kind);
  const heads = headsOf(round.kind);
  const whole = wholeOf(round.kind, round.summary);
  const most = Math.max(1, ...totals.map(({ votes }) => votes));
  const figure = figureOf(round.kind);
  return (
    <div class="report__round">
      <header class="report__round-head">
        <h3>{reportWords.round(round.number)}</h3>
        <p class="report__facts">
          {reportWords.when(Date.parse(round.openedAt), round.closedAt === null ? null : Date.parse(round.closedAt))}
        </p>
        {marksOf(round).map((mark) => (
          <span key={mark} class="report__mark">
            {mark}
          </span>
        ))}
        <span class="report__picture">
          <SavePicture
            label={resultsWords.pictureOf(round.number)}
            file={resultsWords.pictureName(results.room.code, `${poll.place ?? poll.id}-${round.number}`)}
            picture={() => roundPicture(round, results)}
          />
        </span>
      </header>
      {question !== poll.question && (
        <p class="report__asked">
          <UserText text={reportWords.askedAs(isolated(question))} />
        </p>
      )}
      {whole !== undefined && <p class="report__decided">{whole}</p>}
      {decided && <p class="report__decided">{decided}</p>}
      {Line && round.summary && <Line ask={round.ask} summary={round.summary} ballots={ballots} />}
      {figure && ballots > 0 && (
        <div class="report__figure" data-kind={round.kind}>
          <figure.Figure of={keptOf(round)} fontPx={figurePx} />
        </div>
      )}
      <table class="report__table">
        <caption class="unseen">{reportWords.table(question, round.number)}</caption>
        <thead>
          <tr>
            <th scope="col">{reportWords.option}</th>
            <td />
            <th scope="col">{heads.counted}</th>
            <th scope="col">{reportWords.share}</th>
            {heads.noted !== null && <th scope="col">{heads.noted}</th>}
          </tr>
        </thead>
        <tbody>
          {totals.map(({ option: letter, label, votes, percent, right }, index) => (
            <tr key={index} style={optionStyle(letter === '' ? 0 : index)}>
              <th scope="row">
                <span class="report__option">
                  {letter !== '' && <Letter index={index} />}
                  <UserText text={label} />
                  {right && <span class="report__mark">✓ {reportWords.right}</span>}
                </span>
              </th>
              <td class="report__lane">
                {!figure && (
                  <span
                    class="report__bar"
                    data-motif={letter === '' ? 0 : index % optionColors.length}
                    style={{ width: `${(votes / most) * 100}%` }}
                  />
                )}
              </td>
              <td class="report__number">{number(votes)}</td>
              <td class="report__number">{commonWords.share(percent)}</td>
              {heads.noted !== null && (
                <td class="report__number report__note">{noteOf(round.kind, round.summary, index)}</td>
              )}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {reportWords.all}
            </th>
            <td class="report__number">{number(ballots)}</td>
            <td />
            {heads.noted !== null && <td class="report__note" />}
          </tr>
        </tfoot>
      </table>
      {left > 0 && <p class="report__facts">{answerWords.more(left)}</p>}
      <ShareNote kind={round.kind} />
    </div>
  );
}

/** Of the letters in a picture of its own. */
const figurePx = 14;

/** What a reader must know before trusting the numbers. */
function marksOf({ phase, archived, resultsShown, named }: RoundResults): string[] {
  const marks: string[] = [];
  if (phase === 'open') marks.push(reportWords.open);
  if (phase === 'closing') marks.push(reportWords.closing);
  if (archived) marks.push(reportWords.archived);
  if (!resultsShown) marks.push(reportWords.hidden);
  if (named) marks.push(reportWords.named);
  return marks;
}
