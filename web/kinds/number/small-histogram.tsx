import { binOf, type NumberAsk, type NumberSummary } from '#protocol/kinds/number';
import type { Choice } from '#protocol/polls';
import type { Tally } from '#protocol/views';
import { numberWords as words } from '../../words/en/kinds/number.ts';

interface SmallHistogramProps {
  readonly ask: NumberAsk;
  readonly tally: Tally;
  readonly choice: Choice | null;
}

const holds = (key: string, value: number) => {
  const { from, to } = binOf(key);
  return (from === null || value >= Number(from)) && (to === null || value <= Number(to));
};

/** What the others said, in little: bars without a library, and the numbers that matter. */
export function SmallHistogram({ ask: { unit, right }, tally, choice }: SmallHistogramProps) {
  const { keys = [], counts = [], ballots } = tally;
  const { spread, within } = (tally.summary ?? { spread: null }) as NumberSummary;
  if (!spread) return null;
  const most = Math.max(1, ...counts);
  const own = choice === null ? -1 : keys.findIndex((key) => holds(key, Number(choice)));
  return (
    <section class="spread">
      <div class="spread__bars" aria-hidden="true">
        {keys.map((_, place) => (
          <span
            key={place}
            class="spread__bar"
            data-own={place === own}
            style={{ transform: `scaleY(${(counts[place] ?? 0) / most})` }}
          />
        ))}
      </div>
      <p class="spread__ends tabular" aria-hidden="true">
        <span>{words.withUnit(spread.least, unit)}</span>
        <span>{words.withUnit(spread.most, unit)}</span>
      </p>
      <dl class="spread__numbers tabular">
        <div>
          <dt>{words.median}</dt>
          <dd>{words.withUnit(spread.median, unit)}</dd>
        </div>
        <div>
          <dt>{words.middle}</dt>
          <dd>{words.spanned(spread.low, spread.high, unit)}</dd>
        </div>
        <div>
          <dt>{words.mean}</dt>
          <dd>{words.withUnit(Math.round(spread.mean * 100) / 100, unit)}</dd>
        </div>
        {right && (
          <div>
            <dt>{words.right}</dt>
            <dd>
              <b>{words.withUnit(right.value, unit)}</b>
              {within !== undefined && (
                <small>
                  {words.rightWithin(
                    within,
                    ballots,
                    right.tolerance === 0 ? null : words.withUnit(right.tolerance, unit),
                  )}
                </small>
              )}
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
