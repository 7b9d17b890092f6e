import { pinWords as words } from '../../words/en/kinds/pin.ts';

/** What the heat map shows, for screen readers. */
export function RegionTable({ caption, rows }: { caption: string; rows: readonly (readonly [string, number])[] }) {
  return (
    <div class="unseen chart-table">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.pins}</th>
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
