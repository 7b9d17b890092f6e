import { numberWords as words } from '../../words/en/kinds/number.ts';
import { resultWords } from '../../words/en/result.ts';

/** What the histogram shows, for screen readers. */
export function NumberTable({ caption, rows }: { caption: string; rows: readonly (readonly [string, number])[] }) {
  return (
    <div class="unseen chart-table">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.numbers}</th>
            <th scope="col">{resultWords.votes}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, count]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
