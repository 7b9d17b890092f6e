import type { DeckProblem } from './problems.ts';
import { problemAt } from './problems.ts';

export interface DeckLine {
  /** From 1. */
  readonly number: number;
  /** Without comments, escapes still in place. */
  readonly text: string;
}

/** An escaped character, the start of a comment, or the end of a line. */
const marks = /\\[!-/:-@[-`{-~]|<!--|\r\n?|\n/g;

/** Cuts comments out, over lines too, so that every line keeps its number. Empty lines are left out. */
export function splitLines(file: string): { lines: DeckLine[]; problems: DeckProblem[] } {
  const text = file.replace(/^\ufeff/, '');
  const lines: DeckLine[] = [];
  let number = 1;
  let line = '';
  let from = 0;
  const endLine = () => {
    if (line.trim() !== '') lines.push({ number, text: line.trimEnd() });
    line = '';
    number += 1;
  };
  marks.lastIndex = 0;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    const [found] = mark;
    if (found.startsWith('\\')) continue;
    line += text.slice(from, mark.index);
    if (found !== '<!--') {
      endLine();
      from = marks.lastIndex;
      continue;
    }
    // `<!-->` is a comment, too: its dashes serve twice.
    const end = text.indexOf('-->', mark.index + 2);
    if (end === -1) return { lines, problems: [problemAt(number, 'open-comment')] };
    for (const _ of text.slice(mark.index, end).matchAll(/\r\n?|\n/g)) endLine();
    from = end + 3;
    marks.lastIndex = from;
  }
  line += text.slice(from);
  endLine();
  return { lines, problems: [] };
}
