import { letterOf } from '#protocol/polls';
import { Letter } from '../../ui/letter.tsx';
import { optionStyle } from '../../ui/option-style.ts';
import { UserText } from '../../ui/user-text.tsx';
import { commonWords } from '../../words/en/every-page.ts';
import { pointsWords as words } from '../../words/en/kinds/points.ts';

interface PointsRowProps {
  readonly index: number;
  readonly label: string;
  readonly given: number;
  readonly left: number;
  readonly most: number;
  readonly steps: readonly [small: number, large: number];
  readonly isUsable: boolean;
  /** Nothing can be changed any more. */
  readonly isOver: boolean;
  readonly mark: 'editing' | 'sending' | 'sent';
  readonly share: number | undefined;
  readonly mean: number | null | undefined;
  readonly onMore: (by: number) => void;
  readonly onType: (points: number) => void;
}

/** One option: what it is, how all have seen it so far, and how much of one's own it gets. */
export function PointsRow(props: PointsRowProps) {
  const { index, label, given, left, most, steps, isUsable, isOver, mark, share, mean, onMore, onType } = props;
  const [small, large] = steps;
  const button = (by: number) => (
    <button
      type="button"
      class="spend__step tabular"
      aria-label={by < 0 ? words.less(-by, label) : words.more(by, label)}
      disabled={!isUsable || (by < 0 ? given === 0 : left <= 0)}
      onClick={() => onMore(by)}
    >
      {by < 0 ? words.minus(-by) : words.plus(by)}
    </button>
  );
  return (
    <li class="spend" style={optionStyle(index)} data-given={given > 0} data-mark={mark}>
      {share !== undefined && <span class="option__bar" style={{ transform: `scaleX(${share / 100})` }} />}
      <div class="spend__head">
        <Letter index={index} />
        <span class="spend__label">
          <UserText text={label} />
        </span>
        {share !== undefined && (
          <span class="option__numbers tabular">
            <b>{commonWords.share(share)}</b>
            <span>{typeof mean === 'number' && words.noted(mean)}</span>
          </span>
        )}
      </div>
      {isOver ? (
        <p class="spend__own tabular">{words.own(given)}</p>
      ) : (
        <div class="spend__steps">
          {button(-large)}
          {button(-small)}
          <input
            class="input spend__field tabular"
            type="number"
            inputMode="numeric"
            min={0}
            max={most}
            aria-label={words.of(`${letterOf(index)} ${label}`)}
            readOnly={!isUsable}
            value={given === 0 ? '' : given}
            placeholder="0"
            onInput={({ currentTarget: { value } }) => onType(Number(value))}
          />
          {button(small)}
          {button(large)}
        </div>
      )}
    </li>
  );
}
