/** As much of a canvas as breaking lines takes. */
export interface Ruler {
  measureText(text: string): { readonly width: number };
}

/** Breaks a text into lines of at most this width, in the font that is set; what does not fit ends in "…". */
export function wrapped(ruler: Ruler, text: string, widthPx: number, maxLines: number): string[] {
  const fits = (line: string) => ruler.measureText(line).width <= widthPx;
  const lines: string[] = [];
  let rest = text.trim();
  while (rest !== '' && lines.length < maxLines) {
    const isLast = lines.length === maxLines - 1;
    const line = isLast ? shortened(rest, fits) : firstLine(rest, fits);
    lines.push(line);
    rest = isLast ? '' : rest.slice(line.length).trimStart();
  }
  return lines;
}

/** As many words as fit; of a single one that is too long as many characters, but at least one. */
function firstLine(text: string, fits: (line: string) => boolean): string {
  if (fits(text)) return text;
  let line = '';
  for (const word of text.split(/(?<=\s)/)) {
    if (!fits((line + word).trimEnd())) break;
    line += word;
  }
  return line === '' ? asManyAs(text, fits) : line;
}

function shortened(text: string, fits: (line: string) => boolean): string {
  return fits(text) ? text : `${asManyAs(text, (part) => fits(`${part}…`)).trimEnd()}…`;
}

/** By halves: measuring is what costs. */
function asManyAs(text: string, fits: (part: string) => boolean): string {
  const chars = [...text];
  let [low, high] = [1, chars.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(chars.slice(0, middle).join(''))) low = middle;
    else high = middle - 1;
  }
  return chars.slice(0, low).join('');
}
