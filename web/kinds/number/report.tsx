import type { NumberAsk, NumberSummary } from '#protocol/kinds/number';
import type { ReportLineProps } from '../report-lines.ts';
import './result.css';
import { SpreadLine } from './spread-line.tsx';

const sizePx = 19;

/** Median, middle half, average, and what is right. */
export const ReportLine = ({ ask, summary, ballots }: ReportLineProps) => (
  <SpreadLine ask={ask as NumberAsk} summary={summary as NumberSummary} ballots={ballots} maxPx={sizePx} />
);
