import { letterOf, type Poll } from '#protocol/polls';
import type { PhoneView, Tally } from '#protocol/views';
import { commonWords } from '../words/en/every-page.ts';
import { phoneWords } from '../words/en/phone.ts';

/** So many options are told; all are in the list. */
const mostTold = 3;

interface ResultsToldProps {
  readonly view: PhoneView;
  readonly poll: Poll;
  readonly tally: Tally | null;
}

/** How the results stand, said now and then to whoever has voted: who still chooses is left alone. */
export function ResultsTold({ view, poll, tally }: ResultsToldProps) {
  const counts = tally?.counts;
  if (!tally || !counts || tally.ballots === 0) return null;
  const keys = tally.keys ?? view.keys ?? [];
  const options = poll.options.flatMap(({ id, label }, index) => {
    const count = counts[keys.indexOf(id)];
    return count === undefined ? [] : [{ text: `${letterOf(index)} ${label}`, count }];
  });
  const first = options.sort((a, b) => b.count - a.count).slice(0, mostTold);
  return (
    <p class="unseen" data-say="seldom">
      {commonWords.ballots(tally.ballots)}.{' '}
      {first.map(({ text, count }) => `${text}: ${phoneWords.votes(count)}`).join('; ')}
    </p>
  );
}
