/** As in Markdown: a backslash before ASCII punctuation makes it an ordinary character, elsewhere it stands for itself. */
const escaped = /\\([!-/:-@[-`{-~])/g;

export function unescapeText(text: string): string {
  return text.replace(escaped, '$1');
}

/** So that the text comes back as it is, and does not start like another piece of Markdown. */
export function escapeText(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('<!--', '\\<!--')
    .replace(/^[#>*+[-]/, '\\$&');
}

/** `## What? ##`: Markdown lets a heading end as it starts. */
export function unescapeHeading(text: string): string {
  const end = text.trimEnd();
  let hashes = end.length;
  while (end[hashes - 1] === '#') hashes -= 1;
  const isClosing = hashes === 0 || /\s/.test(end[hashes - 1] ?? '');
  return unescapeText(isClosing ? end.slice(0, hashes) : end);
}

export function escapeHeading(text: string): string {
  return escapeText(text).replace(/ (#+)$/, ' \\$1');
}
