import { letterOf } from '#protocol/polls';
import { UserText } from '../ui/user-text.tsx';
import { resultWords } from '../words/en/result.ts';
import { commonWords } from '../words/en.ts';
import type { Bar } from './bars.ts';

/** What the chart shows, for screen readers. */
export function ResultTable({ question, bars, ballots }: { question: string; bars: readonly Bar[]; ballots: number }) {
  return (
    <div class="unseen">
      <table>
        <caption>{resultWords.table(question, commonWords.ballots(ballots))}</caption>
        <thead>
          <tr>
            <th scope="col">{resultWords.option}</th>
            <th scope="col">{resultWords.votes}</th>
            <th scope="col">{resultWords.share}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ key, index, label, shown }) => (
            <tr key={key}>
              <th scope="row">
                {letterOf(index)} <UserText text={label} />
              </th>
              <td>{shown ? shown.count : resultWords.notShown}</td>
              <td>{shown ? commonWords.share(shown.percent) : resultWords.notShown}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
