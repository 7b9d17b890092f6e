import '../../ui/theme.css';
import '../../ui/controls.css';
import { ReportPage } from '../../report/report-page.tsx';
import { reportSamples } from '../samples/report.ts';
import type { StateOf } from '../states.ts';

export function show(state: StateOf<'report'>) {
  const isPatterned = state === 'fifty-options';
  return (
    <ReportPage
      base=""
      code="482913"
      hasKey={state !== 'no-key'}
      read={reportSamples[state]}
      isPatterned={isPatterned}
    />
  );
}
