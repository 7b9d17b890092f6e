import type { Bar } from './bars.ts';
import './pick-layer.css';

/** What a tap on a bar does, for who steers. */
export interface Picks {
  /** What is said of the bar with this key; null: a tap on it does nothing. */
  readonly labelOf: (key: string) => string | null;
  readonly picked: string | null;
  readonly pick: (key: string) => void;
}

/** A button over each bar and its label, as large as both: the bars themselves are a picture. */
export function PickLayer({ bars, picks }: { bars: readonly Bar[]; picks: Picks }) {
  return (
    <div class="picks">
      {bars.map(({ key }, place) => {
        const label = picks.labelOf(key);
        if (label === null) return null;
        return (
          <button
            key={key}
            type="button"
            class="picks__bar"
            style={{ '--place': place }}
            aria-label={label}
            title={label}
            aria-pressed={picks.picked === key}
            onClick={() => picks.pick(key)}
          />
        );
      })}
    </div>
  );
}
