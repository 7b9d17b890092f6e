import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { Poll } from '#protocol/polls';
import type { ResultsFile } from '#protocol/results';
import { resultsSchema } from '#protocol/results-schema';
import { kindOf } from '../room/kinds/index.ts';
import type { StoredResults } from '../store/room-records.ts';
import { lunch, now, phases, roomOf, roundOf } from '../testing/room-samples.ts';
import { tallyByVotes } from '../testing/tally-by-votes.ts';
import { type ResultsOrder, resultsFile } from './results-file.ts';

/** What is stored of a round of this poll in which these choices were made. */
function resultsOf(poll: Poll, choices: readonly string[]): StoredResults {
  const round = roundOf(poll, phases.closed);
  const { room, rounds } = roomOf([round], { deck: [poll], shown: poll.id });
  const votes = choices.map((choice, voter) => ({ voter: String(voter), choice }));
  const { kept, ballots } = tallyByVotes((choice) => kindOf(poll).weigh(poll, choice), votes);
  return {
    room,
    rounds,
    questions: [],
    reactions: [],
    tallies: [{ round: round.id, tallyVersion: 1, ballots, weights: kept }],
    async *ballots() {
      yield choices.map((choice) => ({ choice, ballots: 1, voter: null }));
    },
    close: async () => {},
  };
}

const samples = [
  {
    poll: { ...lunch, kind: 'scale', options: [], ask: { from: 1, to: 3, low: 'No', high: null } },
    choices: ['1', '3', '3'],
    summary: { mean: 7 / 3 },
    averages: ['2.33', '2.33', '2.33'],
    totals: [
      ['', '1 · No', 1, 33],
      ['', '2', 0, 0],
      ['', '3', 2, 67],
    ],
    said: [
      ['', '1 · No'],
      ['', '3'],
    ],
  },
  {
    poll: { ...lunch, kind: 'ranking', ask: { top: 2 } },
    choices: ['salad,pizza', 'pizza,salad', 'salad,pizza'],
    summary: { places: [1.67, null, 1.33] },
    averages: ['1.67', '', '1.33'],
    totals: [
      ['A', 'Pizza', 4, 44],
      ['B', 'Sushi', 0, 0],
      ['C', 'Salad', 5, 56],
    ],
    said: [
      ['C A', 'Salad; Pizza'],
      ['A C', 'Pizza; Salad'],
    ],
  },
  {
    poll: { ...lunch, kind: 'points', ask: { points: 100, all: true } },
    choices: ['pizza:30,salad:70', 'sushi:100'],
    summary: { means: [15, 50, 35] },
    averages: ['15', '50', '35'],
    totals: [
      ['A', 'Pizza', 30, 15],
      ['B', 'Sushi', 100, 50],
      ['C', 'Salad', 70, 35],
    ],
    said: [
      ['A C', 'Pizza: 30; Salad: 70'],
      ['B', 'Sushi: 100'],
    ],
  },
] as const satisfies readonly { poll: Poll; [more: string]: unknown }[];

async function textOf(results: StoredResults, order: ResultsOrder) {
  let whole = '';
  for await (const piece of resultsFile(results, order, now).text) whole += piece;
  return whole;
}

const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true });

test.each(samples)('$poll.kind: the totals as CSV', async ({ poll, choices, totals, averages }) => {
  const rows = rowsOf(await textOf(resultsOf(poll, choices), { format: 'csv', of: 'totals' }));
  expect(rows.map(({ option, label, votes, percent }) => [option, label, Number(votes), Number(percent)])).toEqual(
    totals,
  );
  expect(rows.map(({ average }) => average)).toEqual(averages);
});

test.each(samples)('$poll.kind: every ballot as CSV, in the words of the poll', async ({ poll, choices, said }) => {
  const rows = rowsOf(await textOf(resultsOf(poll, choices), { format: 'csv', of: 'ballots' }));
  expect(rows).toHaveLength(choices.length);
  expect(rows.slice(0, 2).map(({ option, label }) => [option, label])).toEqual(said);
});

test.each(samples)('$poll.kind: JSON that its schema describes, with what the totals come to', async (sample) => {
  const text = await textOf(resultsOf(sample.poll, sample.choices), { format: 'json', of: 'ballots' });
  const file = JSON.parse(text) as ResultsFile;
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  expect(ajv.validate(resultsSchema, file), ajv.errorsText()).toBe(true);
  expect(file.polls[0]?.rounds[0]).toMatchObject({
    kind: sample.poll.kind,
    ask: sample.poll.ask,
    summary: sample.summary,
  });
});
