import { readFileSync, statSync } from 'node:fs';
import { readDeckBytes } from './deck-file/bytes.ts';
import type { DeckFile } from './deck-file/read.ts';
import { StartProblem } from './start-problem.ts';

/** The deck of `showhands deck.md`. Throws a StartProblem that names every bad line. */
export function readDeckArgument(path: string): DeckFile {
  const read = readDeckBytes(bytesOf(path));
  if (read.ok) return read;
  const lines = read.problems.map(({ line, problem }) => `  line ${line}: ${problem}`);
  throw new StartProblem([`${path} was not loaded:`, ...lines].join('\n'), { exitCode: 2 });
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const why = statSync(path, { throwIfNoEntry: false }) ? 'it cannot be read' : 'there is no such file';
    throw new StartProblem(`${path} was not loaded: ${why}.`, { exitCode: 2, cause: error });
  }
}
