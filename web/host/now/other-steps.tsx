import { useId } from 'preact/hooks';
import { hostWords } from '../../words/en/host.ts';
import type { ConsoleView } from '../console.ts';
import type { Steering } from '../steering.ts';
import { nextStep, otherSteps, type Step } from './steps.ts';

/** A step, or one of the two buttons that stand beside the steps. */
export type Slotted = Step | 'blank' | 'edit';

interface OtherStepsProps {
  readonly view: ConsoleView;
  readonly steering: Steering;
  /** The remote has buttons of its own for what is needed all the time. */
  readonly isRemote?: boolean;
  /** The pointer or the keyboard is on one: its hint may be shown. */
  readonly onPoint?: (what: Slotted | null) => void;
}

interface Slot {
  readonly what: Slotted;
  readonly label: string;
  readonly isPossible: boolean;
  readonly press: () => void;
}

const onRemote: ReadonlySet<Step> = new Set(['hide', 'reveal-now', 'previous']);

/** What one step does, in a sentence. */
export function hintOf(what: Slotted, { poll, round, blank }: ConsoleView): string {
  if (what === 'blank') return blank ? hostWords.blank.offHint : hostWords.blank.onHint;
  if (what === 'edit') return round?.phase.phase === 'open' ? hostWords.editWhen : hostWords.editKept;
  const limit = poll?.settings.timeLimitS ?? null;
  if (what === 'open' && limit !== null) return hostWords.openFor(hostWords.countdown.seconds(limit));
  return hostWords.steps[what].hint;
}

export function OtherSteps({ view, steering, isRemote = false, onPoint }: OtherStepsProps) {
  const main = nextStep(view);
  const id = useId();
  const point = (what: Slotted | null) => () => onPoint?.(what);
  const { poll } = view;
  const slots = otherSteps(view).filter(({ step }) => !isRemote || !onRemote.has(step));
  const others: Slot[] = slots.map(({ step, isPossible }) => ({
    what: step,
    label: hostWords.steps[step].label,
    isPossible,
    press: () => steering.take(step),
  }));
  if (!isRemote) {
    const label = view.blank ? hostWords.blank.off : hostWords.blank.on;
    others.push({ what: 'blank', label, isPossible: true, press: () => steering.press('blank') });
  }
  others.push({
    what: 'edit',
    label: hostWords.edit,
    isPossible: poll !== null,
    press: () => poll !== null && steering.ask(poll.id),
  });
  return (
    <ul class="pad__others">
      {others.map(({ what, label, isPossible, press }, place) => (
        <li
          key={place}
          // The large button does it: the place stays empty, for no step is there twice.
          data-empty={what === main}
          onPointerEnter={point(what)}
          onPointerLeave={point(null)}
          onFocusCapture={point(what)}
          onBlurCapture={point(null)}
        >
          <button
            type="button"
            class="button button--quiet"
            aria-disabled={!isPossible}
            aria-describedby={`${id}-${place}`}
            onClick={() => isPossible && press()}
          >
            {label}
          </button>
          <span id={`${id}-${place}`} hidden={!isRemote} class="pad__note">
            {hintOf(what, view)}
          </span>
        </li>
      ))}
    </ul>
  );
}
