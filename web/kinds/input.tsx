import type { Choice, Poll } from '#protocol/polls';
import type { Tally, View } from '#protocol/views';
import { phoneWords } from '../words/en/phone.ts';
import { commonWords } from '../words/en.ts';
import { inputOf } from './inputs.ts';

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
  const found = inputOf(poll.kind);
  if (found.state === 'there') return <found.part.Input key={round ?? poll.id} {...props} />;
  const rows = Math.max(3, poll.options.length);
  return (
    <div class="paper__input" style={{ minHeight: `${rows * 4.625}rem` }} aria-busy={found.state === 'loading'}>
      {found.state === 'failed' && (
        <>
          <p class="note note--warn" role="alert">
            {phoneWords.notLoaded}
          </p>
          <button type="button" class="button" onClick={found.again}>
            {commonWords.tryAgain}
          </button>
        </>
      )}
    </div>
  );
}
