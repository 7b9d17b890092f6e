import { mostPicks, pickedChoice, picksOf } from '#protocol/kinds/multiple';
import { shareOfBallots } from '#protocol/percent';
import type { PollOf } from '#protocol/polls';
import { Letter } from '../../ui/letter.tsx';
import { optionStyle } from '../../ui/option-style.ts';
import { UserText } from '../../ui/user-text.tsx';
import { commonWords } from '../../words/en/every-page.ts';
import { multipleWords } from '../../words/en/kinds/multiple.ts';
import { sendWords } from '../../words/en/kinds/send.ts';
import { phoneWords } from '../../words/en/phone.ts';
import type { InputProps } from '../input.tsx';
import { SendRow } from '../kit/send-row.tsx';
import { useDraft } from '../kit/use-draft.ts';
import './input.css';

export const { receipt } = sendWords;

const isDraft = (stored: unknown): stored is readonly string[] =>
  Array.isArray(stored) && stored.every((id) => typeof id === 'string');

/** Several taps, then one to send. Numbers and bars lie inside the buttons, so nothing moves when they come. */
export function Input(props: InputProps) {
  const { keys, tally, isUsable } = props;
  const poll = props.poll as PollOf<'multiple'>;
  const { min, max } = poll.ask;
  const most = mostPicks(poll.ask, poll.options.length);
  const { value, set, state, row } = useDraft<readonly string[]>(props, {
    empty: [],
    of: picksOf,
    choiceOf(ids) {
      const picked = new Set(poll.options.flatMap(({ id }) => (ids.includes(id) ? id : [])));
      return picked.size >= min && picked.size <= most ? pickedChoice(poll.options, picked) : null;
    },
    isDraft,
    fitting: (ids) => ids.filter((id) => poll.options.some((option) => option.id === id)),
  });
  const isFull = value.length >= most;

  function tap(id: string) {
    if (!isUsable) return;
    if (value.includes(id)) set(value.filter((held) => held !== id));
    // Of one there is only another one.
    else if (most === 1) set([id]);
    else if (!isFull) set([...value, id]);
  }

  return (
    <>
      <p class="picks">
        <span>{multipleWords.pick(min, max)}</span>
        <span class="picks__count tabular" data-say="soon">
          {multipleWords.picked(value.length)}
        </span>
      </p>
      <ul class="options" aria-label={phoneWords.optionsLabel}>
        {poll.options.map(({ id, label }, index) => {
          const isPicked = value.includes(id);
          const count = tally?.counts?.[keys.indexOf(id)];
          const share = count === undefined ? undefined : shareOfBallots(count, tally?.ballots ?? 0);
          return (
            <li key={id}>
              <button
                type="button"
                class="option option--pick"
                style={optionStyle(index)}
                aria-pressed={isPicked}
                aria-disabled={!isUsable || (isFull && !isPicked && most > 1)}
                data-right={poll.settings.quiz?.right.includes(index)}
                data-mark={isPicked ? { editing: 'picked', sending: 'sending', sent: 'counted' }[state] : undefined}
                onClick={() => tap(id)}
              >
                {share !== undefined && <span class="option__bar" style={{ transform: `scaleX(${share / 100})` }} />}
                <Letter index={index} />
                <span class="option__body">
                  <span class="option__label">
                    <UserText text={label} />
                  </span>
                  {share !== undefined && (
                    <span class="option__numbers tabular">
                      <b>{commonWords.share(share)}</b>
                      <span>{phoneWords.votes(count ?? 0)}</span>
                    </span>
                  )}
                </span>
                <span class="option__mark" aria-hidden="true" />
              </button>
            </li>
          );
        })}
      </ul>
      <SendRow {...row} />
    </>
  );
}
