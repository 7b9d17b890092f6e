import { describe, expect, it } from 'vitest';
import { readDeckFile } from './read.ts';

/** Every problem as `line code`. */
function problemsOf(text: string): string[] {
  const read = readDeckFile(text);
  return read.ok ? [] : read.problems.map(({ line, code }) => `${line} ${code}`);
}

describe('a megabyte of anything', () => {
  it.each([
    ['letters', 'x'],
    ['lines', 'x\n'],
    ['titles', '# a\n'],
    ['questions', '## a\n'],
    ['polls', '## a\n- a\n- b\n'],
    ['options', '- a\n'],
    ['settings', 'results: hidden\n'],
    ['settings on one line', ',a:b'],
    ['blanks', ' '],
    ['tabs after a dash', '\t'],
    ['hashes', '#'],
    ['hashes with blanks', ' #'],
    ['dashes with blanks', ' -'],
    ['backslashes', '\\'],
    ['comments', '<!---->'],
    ['starts of comments', '<!--'],
    ['brackets', '[x] '],
    ['marks', '\u0301'],
    ['joiners', '\u200d'],
    ['marks with joiners', '\u0301\u200d'],
    ['marks in no order', '\u0301\u0316'],
    ['line ends', '\r\n'],
  ])('costs about 32 times as much as a 32nd of it, not a thousand times: %s', (_, piece) => {
    const msOf = (bytes: number) => {
      const filled = piece.repeat(bytes / Buffer.byteLength(piece));
      // Of the processor, and not by the clock: other work beside it does not count.
      const before = process.cpuUsage();
      for (const start of ['', '## ', '## A\n', '## A\n- ', '## A\n- a\n- b\n## ']) {
        readDeckFile(start + filled);
        readDeckFile(`${start}${filled}x`);
      }
      return process.cpuUsage(before).user / 1_000;
    };
    // The better of two; where both sizes take next to nothing their ratio says nothing.
    const bound = 300 * Math.max(Math.min(msOf(32_768), msOf(32_768)), 1);
    const first = msOf(1_048_576);
    expect(first < bound ? first : msOf(1_048_576)).toBeLessThan(bound);
  });

  it('is refused as fast when it is marks as when it is letters', () => {
    const msOf = (text: string) => {
      const times = Array.from({ length: 5 }, () => {
        const startedAt = performance.now();
        readDeckFile(`## ${text}`);
        return performance.now() - startedAt;
      });
      return Math.min(...times);
    };
    const letters = msOf('\u0436\u0434'.repeat(60_000));
    expect(msOf('\u0301\u0316'.repeat(60_000))).toBeLessThan(20 * letters);
  });

  it('is empty or too long, however long it is', () => {
    for (const [start, what] of [
      ['# ', 'title'],
      ['## ', 'question'],
      ['## A\n- ', 'option'],
    ] as const) {
      const codes = (text: string) => problemsOf(start + text).filter((problem) => problem.endsWith(what));
      expect(codes(`\\ \u200b${'\u200b\u0000\u2800'.repeat(90_000)}`)).toEqual([
        `${start.split('\n').length} long-${what}`,
      ]);
      expect(codes('\u200b\u0000\u2800'.repeat(90_000))).toEqual([`${start.split('\n').length} empty-${what}`]);
    }
  });
});
