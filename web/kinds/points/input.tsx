import { isSpent, piecesOf, type Spread, spreadChoice } from '#protocol/kinds/points';
import { summaryOf } from '#protocol/kinds/summary';
import { percentages } from '#protocol/percent';
import type { PollOf } from '#protocol/polls';
import { pointsWords as words } from '../../words/en/kinds/points.ts';
import { sendWords } from '../../words/en/kinds/send.ts';
import type { InputProps } from '../input.tsx';
import { SendRow } from '../kit/send-row.tsx';
import { useDraft } from '../kit/use-draft.ts';
import './input.css';
import { PointsRow } from './row.tsx';
import { spentOf, stepsOf, withMore, withPoints } from './spread.ts';

export const { receipt } = sendWords;

const isDraft = (stored: unknown): stored is Spread =>
  typeof stored === 'object' && stored !== null && Object.values(stored).every((points) => Number.isInteger(points));

/** Points for each option, by buttons or typed; what is left stays in sight. */
export function Input(props: InputProps) {
  const { keys, tally, isUsable } = props;
  const poll = props.poll as PollOf<'points'>;
  const { ask, options } = poll;
  const { value, set, state, row } = useDraft<Spread>(props, {
    empty: {},
    of: (choice) => Object.fromEntries(piecesOf(choice)),
    choiceOf: (spread) => (isSpent(ask, spentOf(spread)) ? spreadChoice(options, spread) || null : null),
    isDraft,
    fitting: (spread) =>
      Object.fromEntries(Object.entries(spread).filter(([of]) => options.some(({ id }) => id === of))),
  });
  const left = ask.points - spentOf(value);
  const counts = tally?.counts;
  const shares = counts && percentages(counts);
  const means = summaryOf(poll, tally)?.means;
  // What has been begun keeps its fields, whose cursor is somebody's, and may go on when voting opens again.
  const isOver = !isUsable && props.round !== null && !(state === 'editing' && spentOf(value) > 0);
  const change = (next: Spread) => isUsable && set(next);
  return (
    <>
      <p class="points">
        <span>{words.task(ask.points, ask.all)}</span>
        <b class="points__left tabular" data-say="soon" data-over={left < 0}>
          {words.left(left)}
        </b>
      </p>
      <ul class="options" aria-label={words.list}>
        {options.map(({ id, label }, index) => {
          const at = keys.indexOf(id);
          return (
            <PointsRow
              key={id}
              index={index}
              label={label}
              given={value[id] ?? 0}
              left={left}
              most={ask.points}
              steps={stepsOf(ask)}
              isUsable={isUsable}
              isOver={isOver}
              mark={state}
              share={shares?.[at]}
              mean={means?.[at]}
              onMore={(by) => change(withMore(value, id, by, ask))}
              onType={(points) => change(withPoints(value, id, points))}
            />
          );
        })}
      </ul>
      <SendRow {...row} />
    </>
  );
}
