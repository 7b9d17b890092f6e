import { useId, useState } from 'preact/hooks';
import { hostWords } from '../../words/en/host.ts';
import type { ConsoleSession, ConsoleView } from '../console.ts';
import type { Steering } from '../steering.ts';
import { Countdown } from './countdown.tsx';
import { hintOf, OtherSteps, type Slotted } from './other-steps.tsx';
import './pad.css';
import { nextStep } from './steps.ts';

interface PadProps {
  readonly session: ConsoleSession;
  readonly view: ConsoleView;
  readonly steering: Steering;
}

/** One large button that is always the next sensible step, and beneath it what else can be done, always in its place. */
export function Pad({ session, view, steering }: PadProps) {
  const main = nextStep(view);
  const [pointed, setPointed] = useState<Slotted | null>(null);
  const hint = useId();
  return (
    <div class="pad">
      <div class="pad__first">
        <button
          type="button"
          class="button pad__main"
          aria-describedby={hint}
          // The second half of a double click would already be the step after.
          onClick={(event) => event.detail < 2 && steering.take(main)}
        >
          {hostWords.steps[main].label}
        </button>
        <Countdown session={session} view={view} give={steering.orders.give} />
      </div>
      <span id={hint} hidden>
        {hintOf(main, view)}
      </span>
      <OtherSteps view={view} steering={steering} onPoint={setPointed} />
      <p class="pad__hint" aria-hidden="true">
        {hintOf(pointed ?? main, view)}
      </p>
    </div>
  );
}
