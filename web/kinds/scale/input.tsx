import { stepLabel, stepsOf } from '#protocol/kinds/scale';
import { summaryOf } from '#protocol/kinds/summary';
import { percentages } from '#protocol/percent';
import type { PollOf } from '#protocol/polls';
import { optionStyle } from '../../ui/option-style.ts';
import { UserText } from '../../ui/user-text.tsx';
import { commonWords } from '../../words/en/every-page.ts';
import { scaleWords as words } from '../../words/en/kinds/scale.ts';
import type { InputProps } from '../input.tsx';
import './input.css';

export const { receipt } = words;

/** More than these stand in two rows on a phone. */
const mostInRow = 6;

/** One tap votes, as in a single choice. Shares stand under the steps, in a place that is kept for them. */
export function Input({ poll: asked, keys, tally, choice, mark, isUsable, onChoose }: InputProps) {
  const poll = asked as PollOf<'scale'>;
  const { ask } = poll;
  const { from, to, low, high } = ask;
  const steps = stepsOf(ask);
  const shares = tally?.counts && percentages(tally.counts);
  const mean = summaryOf(poll, tally)?.mean;
  const perRow = steps.length > mostInRow ? Math.ceil(steps.length / 2) : steps.length;
  return (
    <div style={optionStyle(0)}>
      {(low !== null || high !== null) && (
        <p class="scale-ends" aria-hidden="true">
          <span>{low !== null && <UserText text={stepLabel(ask, from)} />}</span>
          <span>{high !== null && <UserText text={stepLabel(ask, to)} />}</span>
        </p>
      )}
      <ul class="scale-steps" style={{ '--per-row': perRow, '--steps': steps.length }} aria-label={words.steps}>
        {steps.map((step) => {
          const key = String(step);
          const isChosen = choice === key;
          const share = shares?.[keys.indexOf(key)];
          return (
            <li key={key}>
              <button
                type="button"
                class="scale-step"
                aria-pressed={isChosen}
                aria-disabled={!isUsable}
                data-mark={isChosen ? mark : undefined}
                onClick={() => isUsable && onChoose(key)}
              >
                {share !== undefined && (
                  <span class="scale-step__bar" style={{ transform: `scaleY(${share / 100})` }} />
                )}
                <b class="tabular" aria-hidden="true">
                  {key}
                </b>
                <span class="unseen">{words.stepOf(stepLabel(ask, step), to)}</span>
                <span class="scale-step__share tabular">{share !== undefined && commonWords.share(share)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <p class="scale-mean tabular">{typeof mean === 'number' && words.averageIs(mean)}</p>
    </div>
  );
}
