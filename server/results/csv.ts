export type Cell = string | number | boolean | null;

/** Without it Excel takes UTF-8 for the computer's old code page. */
export const byteOrderMark = '\ufeff';

/**
 * What a spreadsheet would run as a formula: `=`, `+`, `-`, `@`, tab, CR, LF, NUL at the beginning, also behind blanks and
 * in their wide forms. It gets an apostrophe (OWASP ASVS 5.0, 1.2.10; https://owasp.org/www-community/attacks/CSV_Injection).
 */
const formula = /^[\s\u200b-\u200f\u2060\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20\0]|^[\t\r\n]/u;
const needsQuotes = /[",;\r\n\t']|^\s|\s$/;

/** One cell. Numbers and yes or no are ours and stay as they are; texts are other people's. */
export function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const safe = formula.test(value) ? `'${value}` : value;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const cells = (values: readonly Cell[]): string => values.map(cell).join(',');

/** One row with its end (RFC 4180). */
export const row = (values: readonly Cell[]): string => `${cells(values)}\r\n`;
