/** The lines that went and those that came, without the beginning and the end that both have. */
export function difference(before: string, after: string): string {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let from = 0;
  while (from < Math.min(old.length, now.length) && old[from] === now[from]) from++;
  let same = 0;
  while (same < Math.min(old.length, now.length) - from && old.at(-1 - same) === now.at(-1 - same)) same++;
  const marked = (lines: readonly string[], mark: string) =>
    lines.slice(from, lines.length - same).map((line) => `${mark} ${line}`);
  return [...marked(old, '-'), ...marked(now, '+')].join('\n');
}
