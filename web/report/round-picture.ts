import type { ResultsFile, RoundResults } from '#protocol/results';
import type { Bar } from '../chart/bars.ts';
import type { ChartPicture } from '../chart/picture.ts';
import { chartOf } from '../kinds/pictures.ts';
import { commonWords } from '../words/en/every-page.ts';
import { noteOf, wholeOf } from '../words/en/kinds/summaries.ts';
import { resultsWords } from '../words/en/results.ts';
import { keptOf, outcomeIn, publicTotals } from './round-rows.ts';

/** More answers find no room on a picture. */
const mostDrawn = 300;

/** The chart of a round out of the results file. */
export function roundPicture(round: RoundResults, { room, exportedAt }: ResultsFile): ChartPicture {
  const { kind, summary, ballots, number, final, closedAt, question } = round;
  const { totals, left } = publicTotals(round, mostDrawn);
  const bars = totals.map(({ option, label, votes, percent, right }, index): Bar => {
    const note = noteOf(kind, summary, index);
    return {
      key: option || String(index),
      index,
      label: right ? `✓ ${label}` : label,
      ...(option === '' ? { isPlain: true } : {}),
      shown: { count: votes, percent, ...(note === undefined ? {} : { note }) },
    };
  });
  const outcome = outcomeIn(round);
  const whole = wholeOf(kind, summary);
  const notes = [
    ...(whole === undefined ? [] : [whole]),
    ...(outcome ? [outcome.text] : []),
    commonWords.ballots(ballots),
    ...(final ? [] : [resultsWords.notFinal]),
    resultsWords.round(number),
    resultsWords.drawn(Date.parse(closedAt ?? exportedAt)),
    room.title,
  ];
  return { question, ...chartOf(kind, { ...keptOf(round), bars, left }), line: outcome?.line, notes };
}
