import { sharesOf } from '#protocol/kinds/index';
import { letterOf, type Poll } from '#protocol/polls';
import type { PhoneView, Tally } from '#protocol/views';
import { commonWords } from '../words/en/every-page.ts';
import { isolated } from '../words/en/isolated-text.ts';
import { list } from '../words/en/numerals.ts';

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
  const shares = sharesOf(poll.kind, counts, tally.ballots);
  const options = poll.options.flatMap(({ id, label }, index) => {
    const at = keys.indexOf(id);
    const [count, share] = [counts[at], shares[at]];
    if (count === undefined || share === undefined) return [];
    // What is counted may be points: shares are what all kinds have.
    return [{ option: `${letterOf(index)} ${label}`, share, count }];
  });
  const first = options.sort((a, b) => b.count - a.count).slice(0, mostTold);
  return (
    <p class="unseen" data-say="seldom">
      {commonWords.sentences(
        commonWords.ballots(tally.ballots),
        list(first.map(({ option, share }) => commonWords.labelled(isolated(option), commonWords.share(share)))),
      )}
    </p>
  );
}
