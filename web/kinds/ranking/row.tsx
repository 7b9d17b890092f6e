import { letterOf } from '#protocol/polls';
import { Counted } from '../../ui/counted.tsx';
import { Letter } from '../../ui/letter.tsx';
import { optionStyle } from '../../ui/option-style.ts';
import { Sign } from '../../ui/sign.tsx';
import { UserText } from '../../ui/user-text.tsx';
import { rankingWords as words } from '../../words/en/kinds/ranking.ts';
import type { Dragging } from './drag.ts';

interface RankingRowProps {
  readonly id: string;
  readonly label: string;
  /** Its place in the poll: letter and colour. */
  readonly index: number;
  /** From 1; 0: none. */
  readonly place: number;
  /** How many have one. */
  readonly last: number;
  readonly isFull: boolean;
  readonly isUsable: boolean;
  /** Then it can be moved; else its numbers are shown. */
  readonly isEditing: boolean;
  readonly mark: 'picked' | 'sending' | 'counted';
  readonly share: number | undefined;
  readonly points: number | undefined;
  /** While one is dragged: how far from its place this one is shown. */
  readonly offsetPx: number | undefined;
  readonly isDragged: boolean;
  /** What it is dragged by. */
  readonly hold: ReturnType<Dragging['hold']>;
  readonly onTake: () => void;
  readonly onMove: (by: -1 | 1) => void;
}

/** One option with its place. All rows are equally high, so that nothing moves but what is moved. */
export function RankingRow(props: RankingRowProps) {
  const { id, label, index, place, last, isFull, isUsable, isEditing, mark, share, points } = props;
  const isPlaced = place > 0;
  const named = `${letterOf(index)} ${label}`;
  return (
    <li
      class="rank"
      style={{
        ...optionStyle(index),
        ...(isPlaced && props.offsetPx !== undefined ? { transform: `translateY(${props.offsetPx}px)` } : {}),
      }}
      data-placed={isPlaced}
      data-dragged={props.isDragged || undefined}
    >
      {share !== undefined && <span class="option__bar" style={{ transform: `scaleX(${share / 100})` }} />}
      <button
        type="button"
        class="rank__take"
        data-part={`${id} take`}
        aria-pressed={isPlaced}
        aria-disabled={!isUsable || (isFull && !isPlaced)}
        aria-label={isPlaced ? words.take(named, place) : named}
        onClick={props.onTake}
      >
        <span class="rank__hold" {...(isEditing && isPlaced ? { ...props.hold, 'data-grip': true } : {})}>
          <span class="rank__place tabular" data-mark={isPlaced ? mark : undefined}>
            {isPlaced && place}
          </span>
        </span>
        <Letter index={index} />
        <span class="rank__label">
          <UserText text={label} />
        </span>
      </button>
      {isEditing && isPlaced ? (
        <span class="rank__moves">
          <button
            type="button"
            class="rank__move"
            data-part={`${id} up`}
            aria-label={words.up(label)}
            disabled={place === 1}
            onClick={() => props.onMove(-1)}
          >
            <Sign of="up" />
          </button>
          <button
            type="button"
            class="rank__move"
            data-part={`${id} down`}
            aria-label={words.down(label)}
            disabled={place === last}
            onClick={() => props.onMove(1)}
          >
            <Sign of="down" />
          </button>
        </span>
      ) : (
        !isEditing &&
        points !== undefined && (
          <span class="option__numbers rank__numbers tabular">
            <Counted n={points} text={words.unit(points)} />
          </span>
        )
      )}
    </li>
  );
}
