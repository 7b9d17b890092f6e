import { useRef } from 'preact/hooks';
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
  /** While the own vote is on its way nothing new is told: a result without it would sound like the answer to it. */
  readonly isCounted: boolean;
}

/** How the results stand, said now and then to whoever has voted: who still chooses is left alone. */
export function ResultsTold({ view, poll, tally, isCounted }: ResultsToldProps) {
  const told = useRef('');
  if (isCounted || !tally?.counts) told.current = tally ? textOf(view, poll, tally) : '';
  if (told.current === '') return null;
  return (
    <p class="unseen" data-say="seldom">
      {told.current}
    </p>
  );
}

function textOf(view: PhoneView, poll: Poll, { counts, keys = view.keys ?? [], ballots }: Tally): string {
  if (!counts || ballots === 0) return '';
  const shares = sharesOf(poll.kind, counts, ballots);
  const options = poll.options.flatMap(({ id, label }, index) => {
    const at = keys.indexOf(id);
    const [count, share] = [counts[at], shares[at]];
    if (count === undefined || share === undefined) return [];
    // What is counted may be points: shares are what all kinds have.
    return [{ option: `${letterOf(index)} ${label}`, share, count }];
  });
  const first = options.sort((a, b) => b.count - a.count).slice(0, mostTold);
  return commonWords.sentences(
    commonWords.ballots(ballots),
    list(first.map(({ option, share }) => commonWords.labelled(isolated(option), commonWords.share(share)))),
  );
}
