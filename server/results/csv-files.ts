import type { PlayerResult } from '#protocol/results';
import type { StoredResults } from '../store/room-records.ts';
import type { ServerWords } from '../words/words.ts';
import { byteOrderMark, type Cell, cells, row } from './csv.ts';
import {
  draftLabels,
  isoTime,
  type PollOutline,
  type RoundOutline,
  rightnessIn,
  roundFacts,
  saidIn,
} from './outline.ts';

const roundColumns = ['poll', 'question', 'round', 'phase', 'final', 'archived', 'opened_at', 'closed_at'] as const;
export const totalColumns = [
  ...roundColumns,
  'ballots',
  'option',
  'label',
  'votes',
  'percent',
  'outcome',
  'standing',
  'average',
  'right',
] as const;
export const ballotColumns = [
  ...roundColumns,
  'ballot',
  'option',
  'label',
  'name',
  'cast_at',
  'withheld',
  'right',
] as const;
export const standingColumns = ['rank', 'player', 'name', 'team', 'points'] as const;

/** What the columns are called in the language of who asked. */
export type Heads = ServerWords['exports']['columns'];
export const headRow = (columns: readonly (keyof Heads)[], heads: Heads) =>
  byteOrderMark + row(columns.map((name) => heads[name]));

function roundCells(place: number | null, round: RoundOutline): Cell[] {
  const { question, number, phase, final, archived, openedAt, closedAt } = roundFacts(round);
  return [place, question, number, phase, final, archived, openedAt, closedAt];
}

/** A poll that was never asked stands there with its options and without numbers. */
function draftCells({ place, poll }: PollOutline): Cell[] {
  return [place, poll.question, null, 'draft', false, false, null, null];
}

/** One row per round and option. */
export async function* totalsCsv(outline: readonly PollOutline[], heads: Heads): AsyncGenerator<string> {
  yield headRow(totalColumns, heads);
  for (const poll of outline) {
    const rows = poll.rounds.flatMap((round) =>
      round.totals.map(({ option, label, votes, percent, standing = '', right }, place) =>
        row([
          ...roundCells(poll.place, round),
          round.ballots,
          option,
          label,
          votes,
          percent,
          roundFacts(round).outcome,
          standing,
          round.averages[place] ?? null,
          right ?? null,
        ]),
      ),
    );
    if (poll.rounds.length > 0) yield rows.join('');
    else
      yield draftLabels(poll.poll)
        .map((label) => row([...draftCells(poll), null, null, label, null, null, null, null, null, null]))
        .join('');
  }
}

export function countTotals(outline: readonly PollOutline[]): number {
  const rowsOf = ({ poll, rounds }: PollOutline) =>
    rounds.length > 0 ? rounds.reduce((sum, { totals }) => sum + totals.length, 0) : draftLabels(poll).length;
  return outline.reduce((sum, poll) => sum + rowsOf(poll), 0);
}

/** Rows per piece of text. */
const rowsAtOnce = 1_000;

/** One row per ballot that counts. */
export async function* ballotsCsv(
  results: StoredResults,
  outline: readonly PollOutline[],
  heads: Heads,
): AsyncGenerator<string> {
  yield headRow(ballotColumns, heads);
  for (const { place, rounds } of outline) {
    for (const round of rounds) yield* ballotRows(results, place, round);
  }
}

async function* ballotRows(results: StoredResults, place: number | null, round: RoundOutline): AsyncGenerator<string> {
  // The same in a hundred thousand rows: written once.
  const start = cells(roundCells(place, round));
  const said = saidIn(round.round);
  const rightness = rightnessIn(round.round.asked);
  let rows: string[] = [];
  let ballot = 0;
  for await (const page of results.ballots(round.round.id)) {
    for (const { choice, ballots, voter } of page) {
      const { letters, words, withheld } = said(choice);
      const what = [letters.join(' '), words.join('; ')];
      const end = cells([
        ...what,
        ...(voter ? [voter.name, isoTime(voter.castAt)] : [null, null]),
        withheld.join('; '),
        rightness(choice).right ?? null,
      ]);
      for (let left = ballots; left > 0; left--) {
        rows.push(`${start},${++ballot},${end}\r\n`);
        if (rows.length < rowsAtOnce) continue;
        yield rows.join('');
        rows = [];
      }
    }
  }
  if (rows.length > 0) yield rows.join('');
}

export function countBallots(outline: readonly PollOutline[]): number {
  return outline.flatMap(({ rounds }) => rounds).reduce((sum, { ballots }) => sum + ballots, 0);
}

/** One row per player of a quiz, the best first. */
export async function* standingCsv(standing: readonly PlayerResult[], heads: Heads): AsyncGenerator<string> {
  yield headRow(standingColumns, heads);
  for (let from = 0; from < standing.length; from += rowsAtOnce)
    yield standing
      .slice(from, from + rowsAtOnce)
      .map(({ rank, player, name, team, points }) => row([rank, player, name, team, points]))
      .join('');
}
