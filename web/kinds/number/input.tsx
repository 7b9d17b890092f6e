import { inUnits, isInRange, type NumberAsk, readNumber, textOfUnits } from '#protocol/kinds/number';
import type { PollOf } from '#protocol/polls';
import { Sign } from '../../ui/sign.tsx';
import { UserText } from '../../ui/user-text.tsx';
import { numberWords as words } from '../../words/en/kinds/number.ts';
import { sendWords } from '../../words/en/kinds/send.ts';
import type { InputProps } from '../input.tsx';
import { SendRow } from '../kit/send-row.tsx';
import { useDraft } from '../kit/use-draft.ts';
import './input.css';
import { SmallHistogram } from './small-histogram.tsx';

export const { receipt } = sendWords;

const isDraft = (stored: unknown): stored is string => typeof stored === 'string';

/** A step that crosses the range in at most a hundred: 1, 2, 5, 10, ... of the last decimal place. */
function stepOf({ min, max, decimals }: NumberAsk): number | null {
  if (min === null || max === null) return null;
  const range = inUnits(max - min, decimals);
  for (let scale = 1; ; scale *= 10) {
    const digit = [1, 2, 5].find((digit) => range / (digit * scale) <= 100);
    if (digit !== undefined) return digit * scale;
  }
}

/** A number as people write it; where there is a range, a step at a time as well. */
export function Input(props: InputProps) {
  const { choice, tally, isUsable } = props;
  const poll = props.poll as PollOf<'number'>;
  const { ask } = poll;
  const { unit, min, max, decimals } = ask;
  const hint = `${poll.id}-hint`;
  const answerOf = (text: string) => {
    const read = readNumber(text, decimals);
    return read !== null && isInRange(ask, Number(read)) ? read : null;
  };
  const { value, set, state, row } = useDraft<string>(props, {
    empty: '',
    of: (text) => text.replace('.', decimalMark),
    choiceOf: answerOf,
    isDraft,
  });
  const read = answerOf(value);
  const step = stepOf(ask);
  const isWrong = value.trim() !== '' && read === null;
  const isFixed = state !== 'editing' || !isUsable;

  /** To the next round number that way, from the middle of the range while nothing is written. */
  function go(way: 1 | -1) {
    if (step === null || min === null || max === null || isFixed) return;
    const [low, high] = [inUnits(min, decimals), inUnits(max, decimals)];
    const now = read === null ? Math.round((low + high) / 2 / step) * step : inUnits(Number(read), decimals);
    const next = read === null ? now : (way > 0 ? Math.floor(now / step) + 1 : Math.ceil(now / step) - 1) * step;
    set(textOfUnits(Math.max(low, Math.min(high, next)), decimals).replace('.', decimalMark));
  }

  const stepText = step === null ? 0 : Number(textOfUnits(step, decimals));
  return (
    <>
      <div class="estimate" data-state={state}>
        {step !== null && (
          <button
            type="button"
            class="icon-button estimate__step"
            aria-label={words.less(stepText)}
            aria-disabled={isFixed}
            onClick={() => go(-1)}
          >
            <Sign of="minus" />
          </button>
        )}
        <label class="estimate__field">
          <span class="unseen">{words.answer}</span>
          <input
            class="input tabular estimate__input"
            inputMode="decimal"
            autoComplete="off"
            enterKeyHint="send"
            maxLength={40}
            value={value}
            readOnly={isFixed}
            aria-invalid={isWrong}
            aria-describedby={hint}
            onInput={({ currentTarget }) => set(currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && state === 'editing') row.onSend();
              else if (event.key === 'ArrowUp') go(1);
              else if (event.key === 'ArrowDown') go(-1);
              else return;
              event.preventDefault();
            }}
          />
          {unit !== '' && (
            <span class="estimate__unit">
              <UserText text={unit} />
            </span>
          )}
        </label>
        {step !== null && (
          <button
            type="button"
            class="icon-button estimate__step"
            aria-label={words.more(stepText)}
            aria-disabled={isFixed}
            onClick={() => go(1)}
          >
            <Sign of="plus" />
          </button>
        )}
      </div>
      <p id={hint} class="estimate__hint" data-bad={isWrong} data-say="soon">
        {isWrong && <b>{words.unread} </b>}
        {!isFixed && hintOf(ask, value, read)}
      </p>
      <SendRow {...row} />
      {tally?.counts && <SmallHistogram ask={ask} tally={tally} choice={choice} />}
    </>
  );
}

/** What can be answered; how the answer is read where it is written in another form. */
function hintOf({ min, max, decimals, unit }: NumberAsk, value: string, read: string | null): string {
  const isAsWritten = read === null || words.amount(Number(read)) === value;
  return isAsWritten
    ? `${words.range(min, max, unit)} ${words.places(decimals)}`
    : words.reads(words.withUnit(Number(read), unit));
}

/** As the page's language writes decimals; what is typed may have either mark. */
const decimalMark = words.amount(1.5).includes(',') ? ',' : '.';
