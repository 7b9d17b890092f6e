import { setImmediate, setTimeout } from 'node:timers/promises';
import type { PlayerResult } from '#protocol/results';
import type { StoredResults } from '../store/room-records.ts';
import { exportWords } from '../words/en/exports.ts';
import { ballotsCsv, countBallots, countTotals, type Heads, standingCsv, totalsCsv } from './csv-files.ts';
import { resultsJson } from './json-file.ts';
import { outlineOf, type PollOutline } from './outline.ts';
import { questionResults, questionsCsv, reactionResults, reactionsCsv } from './talk-files.ts';

export interface ResultsOrder {
  readonly format: 'csv' | 'json';
  /** `totals`: the numbers of every round; `ballots`: every ballot (CSV), or both (JSON); `standing`: the players of a quiz; what the audience asked; emoji (JSON has these always). */
  readonly of: 'totals' | 'ballots' | 'standing' | 'questions' | 'reactions';
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
  switch (format) {
    case 'csv': {
      const { rows, text } = csvOf(results, outline, of, standing, heads);
      const name = `${of === 'totals' ? 'results' : of}-${results.room.code}.csv`;
      return { name, type: 'text/csv; charset=utf-8', rows, text: unhurried(text) };
    }
    case 'json': {
      const rows = withChoices ? countBallots(outline) : countTotals(outline);
      const name = `results-${results.room.code}.json`;
      const text = resultsJson(results, outline, { withChoices, exportedAt: now, standing });
      return { name, type: 'application/json; charset=utf-8', rows, text: unhurried(text) };
    }
    default:
      return format satisfies never;
  }
}

function csvOf(
  results: StoredResults,
  outline: readonly PollOutline[],
  of: ResultsOrder['of'],
  standing: readonly PlayerResult[],
  heads: Heads,
): Pick<WrittenResults, 'rows' | 'text'> {
  switch (of) {
    case 'totals':
      return { rows: countTotals(outline), text: totalsCsv(outline, heads) };
    case 'ballots':
      return { rows: countBallots(outline), text: ballotsCsv(results, outline, heads) };
    case 'standing':
      return { rows: standing.length, text: standingCsv(standing, heads) };
    case 'questions': {
      const questions = questionResults(results);
      return { rows: questions.length, text: questionsCsv(questions, heads) };
    }
    case 'reactions': {
      const reactions = reactionResults(results);
      return { rows: reactions.length, text: reactionsCsv(reactions, heads) };
    }
    default:
      return of satisfies never;
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
