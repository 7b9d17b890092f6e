import type { Choice, Poll } from '#protocol/polls';
import type { View } from '#protocol/views';
import { ChoiceInput } from './choice/input.tsx';

export interface InputProps {
  readonly poll: Poll;
  readonly keys: View['keys'];
  /** Absent while results are hidden or nothing is open. */
  readonly counts: readonly number[] | undefined;
  readonly choice: Choice | null;
  /** How far the chosen one has come. */
  readonly mark: 'sending' | 'counted';
  readonly isUsable: boolean;
  readonly onChoose: (choice: Choice) => void;
}

/** What a voter answers a poll with. A new kind adds its case here. */
export function PollInput({ poll, ...rest }: InputProps) {
  switch (poll.kind) {
    case 'choice':
      return <ChoiceInput poll={poll} {...rest} />;
    default:
      return poll.kind satisfies never;
  }
}
