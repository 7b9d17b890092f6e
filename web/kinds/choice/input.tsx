import { percentages } from '#protocol/percent';
import { Letter } from '../../ui/letter.tsx';
import { optionStyle } from '../../ui/option-style.ts';
import { UserText } from '../../ui/user-text.tsx';
import { commonWords } from '../../words/en/every-page.ts';
import { phoneWords } from '../../words/en/phone.ts';
import type { InputProps } from '../input.tsx';
import './input.css';

/** One tap votes; tapping another changes it. Numbers and bars lie inside the buttons, so nothing moves when they come. */
export function ChoiceInput({ poll, keys, tally, choice, mark, isUsable, onChoose }: InputProps) {
  const counts = tally?.counts;
  const shares = counts && percentages(counts);
  return (
    <ul class="options" aria-label={phoneWords.optionsLabel}>
      {poll.options.map(({ id, label }, index) => {
        const isChosen = choice === id;
        const at = keys.indexOf(id);
        const share = shares?.[at];
        return (
          <li key={id}>
            <button
              type="button"
              class="option"
              style={optionStyle(index)}
              aria-pressed={isChosen}
              aria-disabled={!isUsable}
              data-mark={isChosen ? mark : undefined}
              data-right={poll.settings.quiz?.right.includes(index)}
              onClick={() => isUsable && onChoose(id)}
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
                    <span>{phoneWords.votes(counts?.[at] ?? 0)}</span>
                  </span>
                )}
              </span>
              <span class="option__mark" aria-hidden="true" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
