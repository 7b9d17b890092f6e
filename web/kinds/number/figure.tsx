import { factsOf } from '#protocol/kinds/index';
import { binKey, inUnits, type NumberAsk, type NumberSummary } from '#protocol/kinds/number';
import { histogramOf } from '#protocol/kinds/number-bins';
import { measuredEms } from '../../chart/text-width.ts';
import { useBox } from '../../chart/use-box.ts';
import { wrap } from '../../chart/wrap.ts';
import { numberWords as words } from '../../words/en/kinds/number.ts';
import type { FigurePart, FigureProps } from '../figures.ts';
import { fullShareOf } from '../figures.ts';
import './figure.css';
import { type HistogramParts, nameOf, partsOf } from './histogram-parts.ts';
import { together as togetherBy } from './together.ts';

/** The histogram of a round that is over: median and middle half, and what is right. */
export function Figure({ of, fontPx, fullShare = fullShareOf(of) }: FigureProps) {
  const [place, box] = useBox<HTMLDivElement>();
  const parts = partsOf(of, fullShare);
  const columnEms = box.widthPx / fontPx / Math.max(1, parts.bars.length);
  const widest = Math.max(0, ...parts.bars.map(({ number }) => measuredEms(number, 700)));
  const names = namesWithin(parts, box.widthPx / fontPx);
  const nameLines = Math.max(1, ...names.map(({ lines }) => lines.length));
  return (
    <div
      ref={place}
      class="histogram tabular"
      role="img"
      aria-label={words.shape(parts.bars.map(({ name, number }) => [name, number]))}
      style={{ fontSize: `${fontPx}px`, '--lines': nameLines }}
    >
      {names.map(({ kind, lines, style }) => (
        <span key={kind} class="histogram__name" data-kind={kind} style={style}>
          {lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </span>
      ))}
      <div class="histogram__bars">
        {parts.band && (
          <span
            class="histogram__band"
            style={{ left: `${parts.band.from * 100}%`, width: `${(parts.band.to - parts.band.from) * 100}%` }}
          />
        )}
        {parts.bars.map(({ name, number, height, isOpen }) => (
          <span key={name} class="histogram__column">
            {/* All of them or none: a bar without a number is not empty. */}
            {widest < columnEms * 0.96 && <b>{number}</b>}
            {height > 0 && <span class="histogram__bar" data-open={isOpen} style={{ height: `${height * 100}%` }} />}
          </span>
        ))}
        {parts.marks.map(({ kind, at }) => (
          <span key={kind} class="histogram__line" data-kind={kind} style={{ left: `${at * 100}%` }} />
        ))}
      </div>
      <div class="histogram__ticks">
        {ticksWithin(parts, box.widthPx / fontPx).map(({ at, text }) => (
          <span key={at} style={nameStyle(at, text, box.widthPx / fontPx / tickEms)}>
            {text}
          </span>
        ))}
      </div>
    </div>
  );
}

const tickEms = 0.86;

/** Of two words in a narrow picture each has a line. */
const mostNameLines = 2;

function namesWithin({ marks }: HistogramParts, widthEms: number) {
  return marks.map(({ kind, at, label }) => {
    const lines = widthEms === 0 ? [label] : wrap(label, widthEms, mostNameLines, (text) => measuredEms(text, 650));
    const [widest = label] = lines.toSorted((one, other) => measuredEms(other, 650) - measuredEms(one, 650));
    return { kind, lines, style: nameStyle(at, widest, widthEms) };
  });
}

/** Its middle at its place, but within the picture. */
function nameStyle(at: number, label: string, widthEms: number) {
  const share = measuredEms(label, 650) / Math.max(1, widthEms);
  return { left: `${Math.max(0, Math.min(1 - share, at - share / 2)) * 100}%` };
}

function ticksWithin({ ticks }: HistogramParts, widthEms: number) {
  const widest = Math.max(0, ...ticks.map(({ text }) => measuredEms(text, 500))) + 0.8;
  const apart = ((ticks[1]?.at ?? 1) - (ticks[0]?.at ?? 0)) * Math.max(1, widthEms);
  const every = Math.max(1, Math.ceil(widest / apart));
  return ticks.filter((_, place) => place % every === 0);
}

export const together: FigurePart['together'] = (before, after) => {
  const decimals = Math.max((before.ask as NumberAsk).decimals, (after.ask as NumberAsk).decimals);
  const [first, second] = togetherBy(before, after, decimals);
  return [
    { ...before, ...first },
    { ...after, ...second },
  ];
};

/** A file has every number: here they become bars again. */
export const countedIn: FigurePart['countedIn'] = (totals, { ask: raw, ballots, summary }) => {
  const ask = { ...factsOf('number').usualAsk, ...raw } as NumberAsk;
  const { low, median, high } = (summary as NumberSummary | undefined)?.spread ?? { low: 0, median: 0, high: 0 };
  const scale = 10 ** ask.decimals;
  const { bins, counts } = histogramOf(
    {
      units: totals.map(({ label }) => inUnits(Number(label), ask.decimals)),
      weights: totals.map(({ votes }) => votes),
      total: ballots,
      quartiles: [low * scale, median * scale, high * scale],
    },
    ask,
  );
  return { keys: bins.map(binKey), counts };
};

export const sayOf: FigurePart['sayOf'] = ({ ask, summary }) => {
  const spread = (summary as NumberSummary | undefined)?.spread;
  return spread ? `${words.median} ${words.withUnit(spread.median, (ask as NumberAsk).unit)}` : null;
};

export const rowsOf: FigurePart['rowsOf'] = ({ keys, counts }) =>
  keys.map((key, place) => ({ label: nameOf(key), votes: counts[place] ?? 0 })).filter(({ votes }) => votes > 0);

export { nameOf };
