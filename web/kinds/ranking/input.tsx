import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { placesOf, rankedChoice, rankedOf } from '#protocol/kinds/ranking';
import { percentages } from '#protocol/percent';
import type { PollOf } from '#protocol/polls';
import { rankingWords as words } from '../../words/en/kinds/ranking.ts';
import { sendWords } from '../../words/en/kinds/send.ts';
import type { InputProps } from '../input.tsx';
import { SendRow } from '../kit/send-row.tsx';
import { useDraft } from '../kit/use-draft.ts';
import './input.css';
import { useDrag } from './drag.ts';
import { moved, putAt, toggled } from './order.ts';
import { RankingRow } from './row.tsx';

export const { receipt } = sendWords;

const marks = { editing: 'picked', sending: 'sending', sent: 'counted' } as const;

const isDraft = (stored: unknown): stored is readonly string[] =>
  Array.isArray(stored) && stored.every((id) => typeof id === 'string');

/** Tap them in order; what has a place stands above what has none, and moves up and down. */
export function Input(props: InputProps) {
  const { keys, tally, isUsable } = props;
  const poll = props.poll as PollOf<'ranking'>;
  const places = placesOf(poll.ask, poll.options.length);
  const isOption = (id: string) => poll.options.some((option) => option.id === id);
  const { value, set, state, row } = useDraft<readonly string[]>(props, {
    empty: [],
    of: rankedOf,
    choiceOf: (ids) => (ids.length === places && ids.every(isOption) ? rankedChoice(ids) : null),
    isDraft,
    fitting: (ids) => ids.filter(isOption),
  });
  const order = value;
  const [said, say] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const focusOn = useRef<string | null>(null);

  // Its row has gone elsewhere: whoever came with the keyboard goes along.
  useLayoutEffect(() => {
    const wanted = focusOn.current;
    focusOn.current = null;
    if (wanted !== null) list.current?.querySelector<HTMLElement>(`[data-part="${wanted}"]`)?.focus();
  });

  const labelOf = (id: string) => poll.options.find((option) => option.id === id)?.label ?? '';

  function change(id: string, part: string, next: readonly string[]) {
    if (!isUsable || next === order) return;
    const at = next.indexOf(id);
    // At an end the button it was is of no more use: its row is.
    const isSpent = (part === 'up' && at === 0) || (part === 'down' && at === next.length - 1);
    focusOn.current = `${id} ${isSpent ? 'take' : part}`;
    say(at < 0 ? words.isOut(labelOf(id)) : words.isAt(labelOf(id), at + 1));
    set(next);
  }

  const drag = useDrag(list, order, (id, to) => change(id, 'take', putAt(order, id, to)));
  const counts = tally?.counts;
  const shares = counts && percentages(counts);
  const shown = [...order, ...poll.options.flatMap(({ id }) => (order.includes(id) ? [] : id))];
  const isEditing = state === 'editing' && isUsable;
  return (
    <>
      <p class="ranks">
        <span>{words.task(places, poll.options.length)}</span>
        <span class="ranks__count tabular">{words.placed(order.length, places)}</span>
      </p>
      <p class="unseen" data-say="now">
        {said}
      </p>
      <ul class="options" ref={list} aria-label={words.list} onClickCapture={drag.onClickCapture}>
        {shown.map((id) => {
          const at = keys.indexOf(id);
          return (
            <RankingRow
              key={id}
              id={id}
              label={labelOf(id)}
              index={poll.options.findIndex((option) => option.id === id)}
              place={order.indexOf(id) + 1}
              last={order.length}
              isFull={order.length >= places}
              isUsable={isUsable}
              isEditing={isEditing}
              mark={marks[state]}
              share={shares?.[at]}
              points={counts?.[at]}
              onTake={() => change(id, 'take', toggled(order, id, places))}
              offsetPx={drag.offsetOf(id, order.indexOf(id))}
              isDragged={drag.dragged === id}
              hold={drag.hold(id)}
              onMove={(by) => change(id, by < 0 ? 'up' : 'down', moved(order, id, by))}
            />
          );
        })}
      </ul>
      <SendRow {...row} />
    </>
  );
}
