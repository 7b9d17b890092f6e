import type { Judged } from '#protocol/kinds/answers';
import { limits } from '#protocol/limits';
import type { Poll } from '#protocol/polls';
import type { Tally } from '#protocol/views';
import { bookOf, shownAnswers } from './answers.ts';
import { type AnyKind, kindOf } from './index.ts';
import type { Reader, Shown, Weights } from './kind.ts';

/** More keys than these are on no page. */
const mostKeys = 1_000;
const maxBytes = {
  phone: limits.maxPhoneTallyBytes,
  kept: limits.maxPhoneTallyBytes,
  screen: limits.maxScreenTallyBytes,
  host: limits.maxScreenTallyBytes,
};

/** The weightiest keys; equals in the order of their text, so that nothing jumps. */
export function weightiest(weights: Weights, most: number = mostKeys): Shown {
  const sorted = [...weights].filter(([, weight]) => weight !== 0).sort(heavierFirst);
  const kept = sorted.slice(0, most);
  return { keys: kept.map(([key]) => key), counts: kept.map(([, weight]) => weight), ...restOf(sorted.slice(most)) };
}

const heavierFirst = ([a, x]: readonly [string, number], [b, y]: readonly [string, number]) =>
  y - x || (a < b ? -1 : 1);

function restOf(left: readonly (readonly [string, number])[]): Pick<Shown, 'rest'> {
  if (left.length === 0) return {};
  return { rest: { keys: left.length, weight: left.reduce((sum, [, weight]) => sum + weight, 0) } };
}

/** So many of the keys as fit into these bytes of JSON; what is left out joins the rest. */
function within({ keys, counts, rest }: Shown, bytes: number): Shown {
  let used = 0;
  let kept = 0;
  while (kept < keys.length) {
    // A key's text with its quotes, its number, and the commas behind both.
    used += Buffer.byteLength(JSON.stringify(keys[kept])) + String(counts[kept]).length + 2;
    if (used > bytes) break;
    kept += 1;
  }
  if (kept === keys.length) return { keys, counts, ...(rest ? { rest } : {}) };
  const left = counts.slice(kept).reduce((sum, count) => sum + count, rest?.weight ?? 0);
  return {
    keys: keys.slice(0, kept),
    counts: counts.slice(0, kept),
    rest: { keys: keys.length - kept + (rest?.keys ?? 0), weight: left },
  };
}

type ShownTally = Required<Pick<Tally, 'counts'>> & Pick<Tally, 'keys' | 'rest' | 'summary'>;

/**
 * What one reader sees of a tally, for a kind's keys, known beforehand or not. With open keys the tally brings its own and
 * stays within what a frame may hold, however many there are; a file holds all. `judged`: the round's, for answers in one's own words.
 */
export function shownTally(
  poll: Poll,
  weights: Weights,
  ballots: number,
  reader: Reader,
  judged: Judged | null = null,
  kind: AnyKind = kindOf(poll),
): ShownTally {
  // Which answers were removed has to be known before any of them is shown.
  if (kind.answers && judged === null) return { keys: [], counts: [] };
  const book = judged && bookOf({ asked: poll, judged }, weights, kind);
  if (book) return book.once(reader, () => answersFor(reader, shownAnswers(book, reader)));
  const said = kind.summarise?.(poll, weights, ballots);
  const summary = said === undefined ? {} : { summary: said };
  const listed = kind.keys(poll);
  if (listed) return { counts: listed.map((key) => weights.get(key) ?? 0), ...summary };
  const all = reader === 'file' ? Number.POSITIVE_INFINITY : mostKeys;
  const shown = kind.show?.(poll, weights, ballots, reader) ?? weightiest(weights, all);
  return { ...(reader === 'file' ? shown : within(shown, maxBytes[reader])), ...summary };
}

function answersFor(reader: Reader, { summary, ...shown }: ReturnType<typeof shownAnswers>): ShownTally {
  return { ...(reader === 'file' ? shown : within(shown, maxBytes[reader])), ...(summary ? { summary } : {}) };
}

/** Keys with what they count, wherever they come from. */
export function shownKeys(poll: Poll, tally: Pick<Tally, 'keys'>, kind: AnyKind = kindOf(poll)): readonly string[] {
  return tally.keys ?? kind.keys(poll) ?? [];
}
