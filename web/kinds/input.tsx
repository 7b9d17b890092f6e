import type { Choice, Poll } from '#protocol/polls';
import type { Tally, View } from '#protocol/views';
import { phoneWords } from '../words/en/phone.ts';
import { commonWords } from '../words/en.ts';
import { inputOf, loadAgain } from './inputs.ts';

export interface InputProps {
  readonly poll: Poll;
  /** null: voting has not opened yet. */
  readonly round: string | null;
  readonly keys: View['keys'];
  /** Its counts are absent while results are hidden or nothing is open. */
  readonly tally: Tally | null;
  /** What is counted or under way. */
  readonly choice: Choice | null;
  /** How far it has come. */
  readonly mark: 'sending' | 'counted';
  readonly isUsable: boolean;
  readonly onChoose: (choice: Choice) => void;
}

/** What a voter answers a poll with. Kinds are loaded when they are asked; until then their place is kept. */
export function PollInput(props: InputProps) {
  const { poll, round } = props;
  const part = inputOf(poll.kind);
  if (part) return <part.Input key={round ?? poll.id} {...props} />;
  return (
    <div style={{ minHeight: `${Math.max(3, poll.options.length) * 4.625}rem` }} aria-busy={part === undefined}>
      {part === null && (
        <>
          <p role="alert">{phoneWords.notLoaded}</p>
          <button type="button" class="button" onClick={() => loadAgain(poll.kind)}>
            {commonWords.tryAgain}
          </button>
        </>
      )}
    </div>
  );
}
