import { verdictOf } from '#protocol/decision';
import type { PollResults, ResultsFile, RoundResults } from '#protocol/results';
import type { Bar } from '../chart/bars.ts';
import { ShareNote } from '../kinds/share-note.tsx';
import { SavePicture } from '../results/save-picture.tsx';
import { Letter } from '../ui/letter.tsx';
import { optionStyle } from '../ui/option-style.ts';
import { UserText } from '../ui/user-text.tsx';
import { commonWords, number } from '../words/en/common.ts';
import { decisionWords } from '../words/en/decision.ts';
import { reportWords, resultsWords } from '../words/en/results.ts';

interface RoundSheetProps {
  readonly poll: PollResults;
  readonly round: RoundResults;
  readonly results: ResultsFile;
}

/** One round: what it was, its bars and its numbers. A row holds both, so that no page break parts them. */
export function RoundSheet({ poll, round, results }: RoundSheetProps) {
  const { totals, ballots, question } = round;
  const decided = decidedText(round);
  const most = Math.max(1, ...totals.map(({ votes }) => votes));
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
            picture={() => pictureOf(round, results)}
          />
        </span>
      </header>
      {question !== poll.question && (
        <p class="report__asked">
          <UserText text={reportWords.askedAs(question)} />
        </p>
      )}
      {decided && <p class="report__decided">{decided}</p>}
      <table class="report__table">
        <caption class="unseen">{reportWords.table(question, round.number)}</caption>
        <thead>
          <tr>
            <th scope="col">{reportWords.option}</th>
            <td />
            <th scope="col">{reportWords.votes}</th>
            <th scope="col">{reportWords.share}</th>
          </tr>
        </thead>
        <tbody>
          {totals.map(({ option: letter, label, votes, percent, right }, index) => (
            <tr key={index} style={optionStyle(index)}>
              <th scope="row">
                <span class="report__option">
                  {letter !== '' && <Letter index={index} />}
                  <UserText text={label} />
                  {right && <span class="report__mark">✓ {reportWords.right}</span>}
                </span>
              </th>
              <td class="report__lane">
                <span class="report__bar" style={{ width: `${(votes / most) * 100}%` }} />
              </td>
              <td class="report__number">{number(votes)}</td>
              <td class="report__number">{commonWords.share(percent)}</td>
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
          </tr>
        </tfoot>
      </table>
      <ShareNote kind={round.kind} />
    </div>
  );
}

/** Carried or not, and why; null: nothing was put to the vote. */
function decidedText({ decision, totals, ballots, voters, final }: RoundResults): string | null {
  if (!decision) return null;
  const verdict = verdictOf(decision, { counts: totals.map(({ votes }) => votes), ballots, voters });
  const outcome = decisionWords.outcome[final ? 'final' : 'now'][verdict.outcome];
  return `${outcome}: ${decisionWords.reason(decision, verdict)}`;
}

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

function pictureOf(round: RoundResults, { room, exportedAt }: ResultsFile) {
  const bars: Bar[] = round.totals.map(({ option, label, votes, percent }, index) => ({
    key: option || String(index),
    index,
    label,
    shown: { count: votes, percent },
  }));
  const decided = decidedText(round);
  const notes = [
    ...(decided === null ? [] : [decided]),
    commonWords.ballots(round.ballots),
    ...(round.final ? [] : [resultsWords.notFinal]),
    resultsWords.round(round.number),
    resultsWords.drawn(Date.parse(round.closedAt ?? exportedAt)),
    room.title,
  ];
  return { question: round.question, bars, notes };
}
