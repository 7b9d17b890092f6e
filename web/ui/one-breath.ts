/** How a sentence ends, quotation marks and brackets included. */
const isEnded = /[.!?…:;,。！？؟،؛]["'»”’)\u2069]*$/u;

/**
 * Several lines as one text with a pause between two of them. Readers that are told of several new elements at once do not
 * keep their order.
 */
export const inOneBreath = (lines: readonly string[]) =>
  lines.reduce((said, line) => `${said}${isEnded.test(said) ? '' : '.'} ${line}`);

/**
 * The text that makes a reader say this after that. Orca holds the same words twice in a row for one event that it was told
 * of twice, however long ago; a space that is not spoken makes them others.
 */
export const saidAnew = (text: string, before: string) => (text === before ? `${text}\u00a0` : text);
