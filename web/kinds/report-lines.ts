import type { ComponentType } from 'preact';

/** What a round's summary says, above its table on the report. */
export interface ReportLineProps {
  readonly ask: object;
  readonly summary: object;
  readonly ballots: number;
}

/** A kind's folder on the report: `report.tsx`, where the totals do not say it. */
interface ReportPart {
  readonly ReportLine: ComponentType<ReportLineProps>;
}

const parts = import.meta.glob<ReportPart>('./*/report.tsx', { eager: true });

export const reportLineOf = (kind: string): ComponentType<ReportLineProps> | undefined =>
  parts[`./${kind}/report.tsx`]?.ReportLine;
