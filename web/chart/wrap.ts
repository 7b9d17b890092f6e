const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * A text in at most `maxLines` lines no wider than `width`; what does not fit ends with an ellipsis. Breaks at blanks, and
 * inside a word only where it alone is too wide. `measure` gives a text's width.
 */
export function wrap(text: string, width: number, maxLines: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((each) => piecesOf(each, width, measure))) {
    const longer = line === '' ? word.text : `${line}${word.isRest ? '' : ' '}${word.text}`;
    if (line === '' || measure(longer) <= width) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word.text;
    // Nothing beyond the last line is of interest but that it is there.
    if (lines.length > maxLines) break;
  }
  lines.push(line);
  if (lines.length <= maxLines) return lines;
  return [...lines.slice(0, maxLines - 1), shortened(lines[maxLines - 1] ?? '', width, measure)];
}

interface Piece {
  readonly text: string;
  /** Goes on with the word before it, without a blank. */
  readonly isRest: boolean;
}

function piecesOf(word: string, width: number, measure: (text: string) => number): Piece[] {
  if (measure(word) <= width) return [{ text: word, isRest: false }];
  const pieces: Piece[] = [];
  let piece = '';
  for (const { segment } of graphemes.segment(word)) {
    if (piece !== '' && measure(piece + segment) > width) {
      pieces.push({ text: piece, isRest: pieces.length > 0 });
      piece = '';
    }
    piece += segment;
  }
  return [...pieces, { text: piece, isRest: pieces.length > 0 }];
}

function shortened(line: string, width: number, measure: (text: string) => number): string {
  let rest = [...graphemes.segment(line)].map(({ segment }) => segment);
  while (rest.length > 0 && measure(`${rest.join('')}…`) > width) rest = rest.slice(0, -1);
  return `${rest.join('').trimEnd()}…`;
}
