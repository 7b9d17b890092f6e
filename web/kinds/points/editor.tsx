import type { PointsAsk } from '#protocol/kinds/points';
import { limits } from '#protocol/limits';
import { pointsWords as words } from '../../words/en/kinds/points.ts';
import type { EditorProps } from '../editors.ts';

const isCount = (points: number) =>
  Number.isInteger(points) && points >= limits.minPoints && points <= limits.maxPoints;

/** How many points there are, and whether all must be spent. */
export function Editor({ ask, onChange }: EditorProps) {
  const { points, all } = ask as PointsAsk;
  return (
    <>
      <label class="field">
        <span class="field__label">{words.pointsTitle}</span>
        <input
          class="input tabular"
          type="number"
          inputMode="numeric"
          min={limits.minPoints}
          max={limits.maxPoints}
          value={points === 0 ? '' : points}
          onInput={({ currentTarget: { value } }) => onChange({ points: Number(value), all })}
        />
      </label>
      <label class="choices__one">
        <input
          type="checkbox"
          checked={all}
          onChange={({ currentTarget: { checked } }) => onChange({ points, all: checked })}
        />
        {words.all}
      </label>
    </>
  );
}

export const problemOf = (ask: object): string | null =>
  isCount((ask as PointsAsk).points) ? null : words.needsPoints(limits.minPoints, limits.maxPoints);
