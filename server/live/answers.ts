import { type Refusal, refuse } from '#protocol/errors';
import type { ListedAnswer } from '#protocol/kinds/answers';
import { limits } from '#protocol/limits';
import type { Payload } from '#protocol/schemas';
import { bookOf } from '../room/kinds/answers.ts';
import { emptyTally } from '../room/tallies.ts';
import type { LiveRoom } from './live-room.ts';

/** So much of a list as fits into one frame, as JSON. */
const maxBytes = limits.maxScreenTallyBytes;

/** What consoles may read of a round's answers. Refuses with `no-such-round`, `bad-payload` (it has none). */
export function listAnswers(
  { state, tallies }: Pick<LiveRoom, 'state' | 'tallies'>,
  { poll, round: id, of, find }: Payload<'round:answers'>,
): { readonly answers: readonly ListedAnswer[]; readonly total: number } | Refusal {
  const round = state.rounds.find((held) => held.id === id && held.poll === poll);
  if (!round) return refuse('no-such-round');
  const book = bookOf(round, (tallies.get(id) ?? emptyTally).weights);
  if (!book) return refuse('bad-payload');
  const { answers, total } = book.find(of, find, limits.maxListedAnswers);
  return { answers: within(answers), total };
}

/** So many of them as fit. */
function within(answers: readonly ListedAnswer[]): readonly ListedAnswer[] {
  let bytes = 0;
  let fitting = 0;
  for (const answer of answers) {
    bytes += Buffer.byteLength(JSON.stringify(answer)) + 1;
    if (bytes > maxBytes) break;
    fitting += 1;
  }
  return answers.slice(0, fitting);
}
