import { setImmediate, setTimeout } from 'node:timers/promises';
import type { PlayerResult } from '#protocol/results';
import type { StoredResults } from '../store/store.ts';
import { exportWords } from '../words/en/exports.ts';
import { ballotsCsv, countBallots, countTotals, type Heads, standingCsv, totalsCsv } from './csv-files.ts';
import { resultsJson } from './json-file.ts';
import { outlineOf } from './outline.ts';

export interface ResultsOrder {
  readonly format: 'csv' | 'json';
  /** `totals`: the numbers of every round; `ballots`: every ballot (CSV), or both (JSON); `standing`: the players of a quiz (JSON has them always). */
  readonly of: 'totals' | 'ballots' | 'standing';
}

export interface WrittenResults {
  readonly name: string;
  readonly type: string;
  /** How many there will be: rows of a CSV, ballots of a JSON file that holds them. */
  readonly rows: number;
  readonly text: AsyncIterable<string>;
}

/** The file that was asked for, not yet written: it is as long as its reader lets it be. `now`: server time, ms. */
export function resultsFile(
  results: StoredResults,
  { format, of }: ResultsOrder,
  now: number,
  standing: readonly PlayerResult[] = [],
  heads: Heads = exportWords.columns,
): WrittenResults {
  const outline = outlineOf(results);
  const withChoices = of === 'ballots';
  const isStanding = of === 'standing' && format === 'csv';
  const rows = isStanding ? standing.length : withChoices ? countBallots(outline) : countTotals(outline);
  const what = isStanding ? 'standing' : withChoices && format === 'csv' ? 'ballots' : 'results';
  const name = `${what}-${results.room.code}.${format}`;
  switch (format) {
    case 'csv': {
      const tables = withChoices ? ballotsCsv(results, outline, heads) : totalsCsv(outline, heads);
      const text = isStanding ? standingCsv(standing, heads) : tables;
      return { name, type: 'text/csv; charset=utf-8', rows, text: unhurried(text) };
    }
    case 'json': {
      const text = resultsJson(results, outline, { withChoices, exportedAt: now, standing });
      return { name, type: 'application/json; charset=utf-8', rows, text: unhurried(text) };
    }
    default:
      return format satisfies never;
  }
}

/** A file may take a quarter of the time: it rests three times as long as it worked, above all for votes. */
const restPerWork = 3;
/** Timers are no finer; what was quicker only lets others have their turn. */
const leastRestMs = 1;

/** Waits between two pieces, however fast the one who takes them is. */
async function* unhurried(text: AsyncIterable<string>): AsyncGenerator<string> {
  let owedMs = 0;
  let from = performance.now();
  for await (const piece of text) {
    owedMs += (performance.now() - from) * restPerWork;
    yield piece;
    if (owedMs < leastRestMs) {
      await setImmediate();
    } else {
      await setTimeout(owedMs);
      owedMs = 0;
    }
    from = performance.now();
  }
}
