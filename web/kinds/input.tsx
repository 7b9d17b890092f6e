import type { ComponentType } from 'preact';
import type { Choice, Poll } from '#protocol/polls';
import type { Tally, View } from '#protocol/views';
import { ChoiceInput } from './choice/input.tsx';

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

/** What the receipt says before there is a vote, and after one was withdrawn. */
export interface ReceiptWords {
  readonly toVote: string;
  /** Where votes cannot be changed. */
  readonly firstCounts: string;
  readonly withdrawn: string;
}

/** So high is a question before it is there: nothing moves when it comes. */
export const waitingHeight = ({ options }: Poll) => ({ minHeight: `${Math.max(3, options.length) * 4.625}rem` });

/** What a voter answers a poll with. Single choice is part of the page; `Other` kinds are loaded behind it. */
export function PollInput({ Other, ...props }: InputProps & { Other: ComponentType<InputProps> | null }) {
  if (props.poll.kind === 'choice') return <ChoiceInput {...props} />;
  return Other ? <Other {...props} /> : <div style={waitingHeight(props.poll)} aria-busy="true" />;
}
