import { letterOf } from '#protocol/polls';
import { UserText } from '../ui/user-text.tsx';
import { resultWords } from '../words/en/result.ts';
import { commonWords } from '../words/en.ts';
import type { Bar } from './bars.ts';

/** What the columns of numbers are called; `noted` null: shares are all that stands beside the counts. */
export interface ResultHeads {
  readonly counted: string;
  readonly noted: string | null;
}

interface ResultTableProps {
  readonly question: string;
  readonly bars: readonly Bar[];
  readonly ballots: number;
  readonly heads?: ResultHeads;
  /** What the whole comes to. */
  readonly whole?: string | undefined;
}

const votes: ResultHeads = { counted: resultWords.votes, noted: null };

/** What the chart shows, for screen readers. */
export function ResultTable({ question, bars, ballots, heads = votes, whole }: ResultTableProps) {
  return (
    <div class="unseen chart-table">
      <table>
        <caption>
          {commonWords.sentences(
            resultWords.table(question, commonWords.ballots(ballots)),
            ...(whole === undefined ? [] : [whole]),
          )}
        </caption>
        <thead>
          <tr>
            <th scope="col">{resultWords.option}</th>
            <th scope="col">{heads.counted}</th>
            <th scope="col">{resultWords.share}</th>
            {heads.noted !== null && <th scope="col">{heads.noted}</th>}
          </tr>
        </thead>
        <tbody>
          {bars.map(({ key, index, label, shown, isPlain }) => (
            <tr key={key}>
              <th scope="row">
                {isPlain ? '' : `${letterOf(index)} `}
                <UserText text={label} />
              </th>
              <td>{shown ? shown.count : resultWords.notShown}</td>
              <td>{shown ? commonWords.share(shown.percent) : resultWords.notShown}</td>
              {heads.noted !== null && <td>{shown?.note ?? resultWords.notShown}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
