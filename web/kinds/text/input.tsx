import { charCount } from '#protocol/clean-text';
import { answerOf } from '#protocol/kinds/text';
import { limits } from '#protocol/limits';
import type { PollOf } from '#protocol/polls';
import { answerWords } from '../../words/en/kinds/answers.ts';
import { sendWords } from '../../words/en/kinds/send.ts';
import { textWords } from '../../words/en/kinds/text.ts';
import type { InputProps } from '../input.tsx';
import { AnswerList } from '../kit/answer-list.tsx';
import { SendRow } from '../kit/send-row.tsx';
import { useDraft } from '../kit/use-draft.ts';
import './input.css';

export const { receipt } = sendWords;

const isDraft = (stored: unknown): stored is string => typeof stored === 'string';
/** What is left is said once it is little. */
const few = 60;

/** One answer of a few lines. */
export function Input(props: InputProps) {
  const { poll: asked, tally, isUsable } = props;
  const poll = asked as PollOf<'text'>;
  const { value, set, state, row } = useDraft<string>(props, {
    empty: '',
    of: (choice) => choice,
    choiceOf: answerOf,
    isDraft,
  });
  const left = limits.maxAnswerChars - charCount(value);
  const isOpen = isUsable && state === 'editing';
  return (
    <>
      <textarea
        class="input answer-field"
        rows={4}
        dir="auto"
        aria-label={textWords.answer}
        placeholder={textWords.answer}
        maxLength={limits.maxAnswerBytes}
        readOnly={!isOpen}
        value={value}
        onInput={(event) => set(event.currentTarget.value)}
      />
      <p class="answer-left tabular" data-say="soon" data-over={left < 0}>
        {isOpen && left < few && (left < 0 ? textWords.tooLong(-left) : textWords.left(left))}
      </p>
      {poll.ask.hold && <p class="answer-held">{answerWords.held}</p>}
      <SendRow {...row} />
      <AnswerList title={textWords.newest} tally={tally} isUsable={isUsable} />
    </>
  );
}
