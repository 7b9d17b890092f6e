import type { ServerName } from './servers/server.ts';

/** One line of the table. */
export interface Figure {
  readonly scenario: string;
  readonly name: string;
  /** As it is printed. */
  readonly values: Readonly<Partial<Record<ServerName, string>>>;
  readonly bar?: string;
  /** undefined: there is no bar, or it does not hold at this scale. */
  readonly isMet?: boolean | undefined;
  readonly note?: string;
}

const sizes = [1, 10, 100];
/** Three figures are all that two shared cores can tell. */
export function number(value: number): string {
  const digits = sizes.findIndex((size) => Math.abs(value) < size);
  return value.toLocaleString('en', { maximumFractionDigits: digits < 0 ? 0 : 3 - digits > 2 ? 2 : 3 - digits });
}
export const ms = (value: number | null | undefined) =>
  value === null || value === undefined ? 'never' : `${number(value)} ms`;
export const times = (value: number) => `${number(value)} x`;

/** Correctness is no figure: whatever is wrong ends the bench. */
export function assertRight(where: string, problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(`${where}: ${problems.join('; ')}`);
}

const columns = ['showhands', 'limit', 'minimal', 'naive'] as const;
const head = ['', 'figure', ...columns, 'bar', 'met'];

function row({ scenario, name, values, bar, isMet }: Figure): string[] {
  const met = isMet === undefined ? '' : isMet ? 'yes' : 'NO';
  return [scenario, name, ...columns.map((column) => values[column] ?? ''), bar ?? '', met];
}

export function markdownTable(figures: readonly Figure[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...figures.map((figure) => line(row(figure)))].join('\n');
}

export function textTable(figures: readonly Figure[]): string {
  const rows = [head, ...figures.map(row)];
  const widths = head.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  return rows
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
