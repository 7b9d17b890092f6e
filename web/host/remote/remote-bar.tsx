import { Sign } from '../../ui/sign.tsx';
import { hostWords } from '../../words/en/host.ts';
import type { ConsoleView } from '../console.ts';
import { forwardStep, neighbours, nextStep } from '../now/steps.ts';
import type { Steering } from '../steering.ts';
import './remote-bar.css';

const words = hostWords.remote;

/** The remote's buttons, under the thumb; each keeps its place whatever the state. */
export function RemoteBar({ view, steering }: { view: ConsoleView; steering: Steering }) {
  const { round } = view;
  const isOpen = round?.phase.phase === 'open';
  const isShown = round?.resultsShown === true;
  const forward = forwardStep(view);
  const canGoBack = !isOpen && neighbours(view).previous !== null;
  const isEmpty = nextStep(view) === 'add';
  const label = isEmpty ? hostWords.steps.add.label : forward === 'end' ? words.end : hostWords.steps[forward].label;
  const quick = [
    { name: words.close, sign: 'stop', isPossible: isOpen, press: () => steering.take('close') },
    {
      name: isShown ? words.hide : words.reveal,
      sign: isShown ? 'hidden' : 'eye',
      isPossible: round !== null,
      press: () => steering.press('visibility'),
    },
    {
      name: view.blank ? words.unblank : words.blank,
      sign: 'screen',
      isPossible: true,
      press: () => steering.press('blank'),
    },
  ] as const;
  return (
    <nav class="remote" aria-label={words.label}>
      <div class="remote__row">
        {quick.map(({ name, sign, isPossible, press }, place) => (
          <button
            key={place}
            type="button"
            class="button button--quiet remote__quick"
            aria-disabled={!isPossible}
            onClick={() => isPossible && press()}
          >
            <Sign of={sign} />
            {name}
          </button>
        ))}
      </div>
      <div class="remote__row">
        <button
          type="button"
          class="button button--quiet remote__back"
          aria-disabled={!canGoBack}
          onClick={() => canGoBack && steering.press('back')}
        >
          <Sign of="left" />
          {words.back}
        </button>
        <button
          type="button"
          class="button remote__forward"
          aria-disabled={forward === 'end' && !isEmpty}
          onClick={(event) => {
            // The second half of a double tap would already be the step after.
            if (event.detail > 1) return;
            if (isEmpty) steering.ask('new');
            else if (forward !== 'end') steering.press('forward');
          }}
        >
          {label}
          <Sign of="right" />
        </button>
      </div>
    </nav>
  );
}
