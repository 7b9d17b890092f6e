/** How a sentence ends, quotation marks and brackets included. */
const isEnded = /[.!?…:;,。！？؟،؛]["'»”’)\u2069]*$/u;

/**
 * Several lines as one text with a pause between two of them. Readers that are told of several new elements at once do not
 * keep their order.
 */
export const inOneBreath = (lines: readonly string[]) =>
  lines.reduce((said, line) => `${said}${isEnded.test(said) ? '' : '.'} ${line}`);
