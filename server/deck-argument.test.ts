import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readDeckArgument } from './deck-argument.ts';
import { StartProblem } from './start-problem.ts';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'showhands-argument-'));
});
afterAll(() => rmSync(dir, { recursive: true }));

function problemOf(path: string) {
  try {
    readDeckArgument(path);
  } catch (error) {
    if (error instanceof StartProblem) return { exitCode: error.exitCode, lines: error.message.split('\n') };
    throw error;
  }
  return null;
}

function fileOf(content: string | Buffer): string {
  const file = join(dir, 'deck.md');
  writeFileSync(file, content);
  return file;
}

it('reads a deck', () => {
  expect(readDeckArgument(fileOf('# A\n## B\n- a\n- b\n'))).toMatchObject({ title: 'A', polls: [{ question: 'B' }] });
});

it('[S1] names every problem with its line', () => {
  const file = fileOf('Hello\n## B\n- a\n');
  const lines = [
    `${file} was not loaded:`,
    expect.stringMatching(/^ {2}line 1: /),
    expect.stringMatching(/^ {2}line 2: /),
  ];
  expect(problemOf(file)).toEqual({ exitCode: 2, lines });
});

it('[S1] says so when the file is not text', () => {
  const lines = [expect.any(String), expect.stringMatching(/line 2: .*UTF-8/)];
  expect(problemOf(fileOf(Buffer.from('# A\n## caf\u00e9', 'latin1')))).toEqual({ exitCode: 2, lines });
});

it('[S1] says so when there is no file, or a folder', () => {
  expect(problemOf(join(dir, 'none.md'))).toEqual({ exitCode: 2, lines: [expect.stringContaining('no such file')] });
  expect(problemOf(dir)).toEqual({ exitCode: 2, lines: [expect.stringContaining('cannot be read')] });
});
