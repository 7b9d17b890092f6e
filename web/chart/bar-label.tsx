import { Letter } from '../ui/letter.tsx';
import { UserText } from '../ui/user-text.tsx';
import type { Bar } from './bars.ts';
import './bar-label.css';

/** What a tap on a bar does, for who steers. */
export interface Picks {
  /** What is said of the bar with this key; null: a tap on it does nothing. */
  readonly labelOf: (key: string) => string | null;
  readonly picked: string | null;
  readonly pick: (key: string) => void;
}

/** The labels are for eyes, who hears the page has the table; what can be pressed is for everybody. */
export const hasPicks = (bars: readonly Bar[], picks: Picks | undefined) =>
  picks !== undefined && bars.some(({ key }) => picks.labelOf(key) !== null);

interface BarLabelProps {
  readonly bar: Bar;
  readonly place: number;
  /** Which way the bars grow. */
  readonly of: 'bar-column' | 'upright';
  readonly picks: Picks | undefined;
}

/** A bar's label. Where a tap does something, it is in a button as large as label and bar: the bars themselves are a picture. */
export function BarLabel({ bar: { key, index, label, isPlain }, place, of, picks }: BarLabelProps) {
  const said = picks?.labelOf(key) ?? null;
  const shown = (
    <span class={`${of}__label`} aria-hidden="true">
      {!isPlain && <Letter index={index} />}
      <span class={`${of}__text`}>
        <UserText text={label} />
      </span>
    </span>
  );
  return (
    <li class={`${of}__place`} style={{ '--place': place }} aria-hidden={said === null}>
      {said === null ? (
        shown
      ) : (
        <button
          type="button"
          class="pick"
          aria-label={said}
          title={said}
          aria-pressed={picks?.picked === key}
          onClick={() => picks?.pick(key)}
        >
          {shown}
        </button>
      )}
    </li>
  );
}
