import { useMemo } from 'preact/hooks';
import { hasLetters } from '#protocol/kinds/index';
import type { RoundSummary, ScreenView } from '#protocol/views';
import { type ResultWish, TableOnly } from '../access/result-ways.tsx';
import { usePage } from '../chart/pages.ts';
import { measuredEms } from '../chart/text-width.ts';
import { useBox } from '../chart/use-box.ts';
import { CompareTable } from '../kinds/compare-table.tsx';
import { type ComparedOption, compareRuns, type Share } from '../kinds/compared.ts';
import { figureOf } from '../kinds/figures.ts';
import { Pair } from '../kinds/pair.tsx';
import type { Session } from '../state/session.ts';
import { Letter } from '../ui/letter.tsx';
import { optionStyle } from '../ui/option-style.ts';
import { UserText } from '../ui/user-text.tsx';
import { commonWords } from '../words/en/every-page.ts';
import { wholeOf } from '../words/en/kinds/summaries.ts';
import { number } from '../words/en/numerals.ts';
import { resultWords } from '../words/en/result.ts';
import { screenWords } from '../words/en/screen.ts';
import './compare.css';
import { compareFit } from './compare-fit.ts';
import type { Layout } from './layout.ts';
import { Phones } from './phones.tsx';
import './stage.css';
import { StageAsked } from './stage-asked.tsx';
import { StageTop } from './stage-top.tsx';

const words = screenWords.compare;

interface CompareStageProps {
  readonly session: Session<ScreenView>;
  readonly view: ScreenView;
  readonly rounds: readonly [before: RoundSummary, after: RoundSummary];
  readonly layout: Layout;
  /** Absent: nobody sits at this screen. */
  readonly wish?: ResultWish;
}

/** Two rounds of one poll side by side, on one scale, with what has changed. */
export function CompareStage({ session, view, rounds: [before, after], layout, wish }: CompareStageProps) {
  const [whole, wholeAfter] = [before, after].flatMap(({ kind, summary }) => wholeOf(kind, summary) ?? []);
  const hasPictures = figureOf(after.kind) !== undefined && before.kind === after.kind;
  const base = hasPictures ? words.ballots : words.base;
  const names = [words.round(before.number), words.round(after.number)] as const;
  return (
    <section class="stage stage--compare">
      <StageTop session={session} view={view} state="final" words={words.title} />
      <StageAsked question={after.question} layout={layout} />
      <div class="stage__result" data-as-table={wish?.isTable.value ?? false}>
        {hasPictures ? (
          <Pair before={before} after={after} names={names} fontPx={layout.leastPx} isTall={layout.isPortrait} />
        ) : (
          <Comparison before={before} after={after} layout={layout} />
        )}
        <CompareTable
          before={before}
          after={after}
          names={names}
          caption={resultWords.table(after.question, words.title)}
        />
      </div>
      <footer class="stage__base">
        <p class="base">{base(number(before.ballots), number(after.ballots))}</p>
        {whole && (
          <p class="base base--whole">
            {whole} {wholeAfter && <span class="base__way">→</span>} {wholeAfter}
          </p>
        )}
        {before.question !== after.question && <p class="base base--hidden">{words.otherQuestion}</p>}
        <Phones session={session} />
      </footer>
      {wish && <TableOnly wish={wish} />}
    </section>
  );
}

function Comparison({ before, after, layout }: { before: RoundSummary; after: RoundSummary; layout: Layout }) {
  const [figure, box] = useBox();
  const options = compareRuns(before, after);
  const labels = options.map(({ label }) => label);
  const longestEms = useMemo(() => Math.max(1, ...labels.map((label) => measuredEms(label, 600))), [labels.join('\n')]);
  const fit = compareFit(options.length, longestEms, box, layout.leastPx);
  const page = usePage(options.length, fit.perPage);
  const shown = page ? options.slice(page.from - 1, page.to) : options;
  const widest = Math.max(1, ...options.flatMap(({ before, after }) => [before?.percent ?? 0, after?.percent ?? 0]));
  const measures = {
    '--label': `${fit.labelPx}px`,
    '--row': `${Math.min(fit.heightPx / Math.max(1, shown.length), fit.labelPx * fit.mostEms)}px`,
  };
  return (
    <figure ref={figure} class={`versus versus--${fit.place}`} style={measures} aria-label={words.title}>
      <p class="versus__heads" aria-hidden="true">
        <b>{words.round(before.number)}</b>
        <b>{words.round(after.number)}</b>
      </p>
      <ul class="versus__options" aria-hidden="true">
        {shown.map((option) => (
          <li
            key={`${option.index} ${option.label}`}
            class="versus__option"
            style={optionStyle(hasLetters(after.kind) ? option.index : 0)}
          >
            <p class="versus__label">
              {hasLetters(after.kind) && <Letter index={option.index} />}
              <span class="versus__text">
                <UserText text={option.label} />
              </span>
            </p>
            <Lane side="before" of={before} share={option.before} widest={widest} />
            <Lane side="after" of={after} share={option.after} widest={widest} />
            <Change option={option} />
          </li>
        ))}
      </ul>
      {page && <p class="versus__page tabular">{resultWords.page(page.from, page.to, page.of, false)}</p>}
    </figure>
  );
}

interface LaneProps {
  readonly side: 'before' | 'after';
  readonly of: RoundSummary;
  readonly share: Share | null;
  /** The greatest share of both rounds: what a full lane stands for. */
  readonly widest: number;
}

function Lane({ side, of, share, widest }: LaneProps) {
  return (
    <p class="versus__lane" data-side={side}>
      <span class="versus__run">{of.number}.</span>
      <span class="versus__track">
        <span class="versus__bar" style={{ width: `${((share?.percent ?? 0) / widest) * 100}%` }} />
      </span>
      <span class="versus__numbers tabular">
        {share ? (
          <>
            <b>{commonWords.share(share.percent)}</b> <span class="versus__count">{number(share.count)}</span>
          </>
        ) : (
          words.notThere
        )}
      </span>
    </p>
  );
}

function Change({ option: { change, before } }: { option: ComparedOption }) {
  const direction = change === null ? 'none' : change > 0 ? 'up' : change < 0 ? 'down' : 'same';
  return (
    <p class="versus__change tabular" data-direction={direction}>
      {change === null ? (before ? words.gone : words.fresh) : words.change(change)}
    </p>
  );
}
