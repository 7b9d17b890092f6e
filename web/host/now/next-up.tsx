import { UserText } from '../../ui/user-text.tsx';
import { hostWords } from '../../words/en/host.ts';
import type { ConsoleView } from '../console.ts';
import type { Steering } from '../steering.ts';
import { neighbours, nextStep } from './steps.ts';

/** What comes next in the deck; its button leaves out what the present poll has not had yet. */
export function NextUp({ view, steering }: { view: ConsoleView; steering: Steering | null }) {
  const { next } = neighbours(view);
  // The large button does it already, or voting is open and must be closed first.
  const canSkip = next !== null && nextStep(view) !== 'next' && view.round?.phase.phase !== 'open';
  return (
    <div class="next-up">
      <p class="next-up__label">{hostWords.nextUp.label}</p>
      <p class="next-up__question">{next ? <UserText text={next.question} isFolded /> : hostWords.nextUp.end}</p>
      {next && steering && (
        <button
          type="button"
          class="button button--quiet next-up__skip"
          aria-disabled={!canSkip}
          onClick={() => canSkip && steering.take('next')}
        >
          {hostWords.nextUp.skip}
        </button>
      )}
    </div>
  );
}
