import { setImmediate } from 'node:timers/promises';
import { parse } from 'csv-parse/sync';
import { expect, it, test } from 'vitest';
import type { OptionId } from '#protocol/polls';
import type { ResultsFile } from '#protocol/results';
import type { CountedBallots } from '../store/ballot-records.ts';
import type { StoredResults } from '../store/room-records.ts';
import { lunch, now, phases, roomOf, roundOf } from '../testing/room-samples.ts';
import { type ResultsOrder, resultsFile } from './results-file.ts';

const all = 25_000;
const round = roundOf(lunch, phases.closed);

function resultsOf(pages: readonly (readonly CountedBallots[])[], change: Partial<StoredResults> = {}): StoredResults {
  const { room, rounds } = roomOf([round]);
  const weights = new Map([['pizza', all]]);
  return {
    room,
    rounds,
    questions: [],
    reactions: [],
    tallies: [{ round: round.id, tallyVersion: 1, ballots: all, weights }],
    async *ballots() {
      yield* pages;
    },
    close: async () => {},
    ...change,
  };
}

const anonymous = resultsOf([[{ choice: 'pizza', ballots: all, voter: null }]]);

async function textOf(results: StoredResults, order: ResultsOrder, onPiece: (piece: string) => void = () => {}) {
  let whole = '';
  for await (const piece of resultsFile(results, order, now).text) {
    whole += piece;
    onPiece(piece);
  }
  return whole;
}

it('[X4] writes in pieces of 1,000 rows, and lets others have their turn between any two', async () => {
  let turns = 0;
  let isOver = false;
  const others = (async () => {
    while (!isOver) {
      await setImmediate();
      turns += 1;
    }
  })();
  let pieces = 0;
  const text = await textOf(anonymous, { format: 'csv', of: 'ballots' }, (piece) => {
    pieces += 1;
    expect(piece.match(/\n/g)?.length).toBeLessThanOrEqual(1_000);
  });
  isOver = true;
  await others;
  expect(pieces).toBe(26);
  expect(turns).toBeGreaterThanOrEqual(pieces);
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
  expect(rows).toHaveLength(all);
  expect(rows.at(-1)).toMatchObject({ ballot: String(all), option: 'A', label: 'Pizza', name: '', cast_at: '' });
});

test.each([
  { format: 'csv', of: 'totals', rows: 6 },
  { format: 'csv', of: 'ballots', rows: all },
  { format: 'json', of: 'ballots', rows: all },
] as const)('[X4] says beforehand how many rows there will be: $format of $of', ({ rows, ...order }) => {
  expect(resultsFile(anonymous, order, now).rows).toBe(rows);
});

it('writes JSON piece by piece that is one whole', async () => {
  const pages = [[{ choice: 'pizza', ballots: 2, voter: null }], [{ choice: 'salad', ballots: 1, voter: null }]];
  const file = JSON.parse(await textOf(resultsOf(pages), { format: 'json', of: 'ballots' })) as ResultsFile;
  expect(file.polls.map(({ rounds }) => rounds.map(({ choices }) => choices))).toEqual([
    [
      [
        { options: ['A'], said: ['Pizza'], ballots: 2 },
        { options: ['C'], said: ['Salad'], ballots: 1 },
      ],
    ],
    [],
  ]);
});

it('tells a round as it was asked, whatever the poll has become', async () => {
  const asked = { ...lunch, question: 'Dinner?', options: [{ id: 'soup' as OptionId, label: 'Soup' }] };
  const { room } = roomOf();
  const results = resultsOf([], { room, rounds: [{ ...round, asked }], tallies: [] });
  const file = JSON.parse(await textOf(results, { format: 'json', of: 'totals' })) as ResultsFile;
  expect(file.polls[0]).toMatchObject({ question: 'lunch?', options: ['Pizza', 'Sushi', 'Salad'] });
  expect(file.polls[0]?.rounds).toMatchObject([{ question: 'Dinner?', totals: [{ label: 'Soup', votes: 0 }] }]);
});
