interface CountTableProps {
  readonly caption: string;
  /** What is counted, and what its counts are called. */
  readonly heads: readonly [what: string, counted: string];
  readonly rows: readonly (readonly [what: string, count: number])[];
}

/** What a chart without options shows, for screen readers. */
export function CountTable({ caption, heads, rows }: CountTableProps) {
  return (
    <div class="unseen chart-table">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([what, count]) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
