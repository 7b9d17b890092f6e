import type { Poll } from '#protocol/polls';
import type { Presence } from '#protocol/presence';
import type { HostView, RoundView, Tally } from '#protocol/views';
import type { ChartPicture } from '../../chart/picture.ts';
import { countsOf, isFinal, type Shown, verdictNow } from '../../decision/judgement.ts';
import { outcomeOf } from '../../decision/outcome.ts';
import { barsOf } from '../../kinds/bars.ts';
import { chartOf } from '../../kinds/pictures.ts';
import { commonWords } from '../../words/en/every-page.ts';
import { wholeOf } from '../../words/en/kinds/summaries.ts';
import { resultsWords } from '../../words/en/results.ts';

interface Moment {
  readonly poll: Poll;
  readonly round: RoundView;
  readonly tally: Tally | null;
  readonly presence: Presence | null;
  readonly at: number;
}

/** The chart of the round on show, in the look of the room's screens. */
export function chartNow(
  { keys, room, look }: Pick<HostView, 'keys' | 'room' | 'look'>,
  { poll, round, tally, presence, at }: Moment,
): ChartPicture {
  const ballots = tally?.ballots ?? 0;
  const chart = chartOf(
    poll.kind,
    {
      ask: poll.ask,
      keys: tally?.keys ?? keys,
      counts: tally?.counts ?? [],
      ballots,
      summary: tally?.summary,
      bars: barsOf(poll, keys, tally),
      left: tally?.rest?.keys ?? 0,
    },
    look.order === 'sorted',
  );
  const shown: Shown = { poll, round, counts: countsOf(poll, keys, tally), ballots, presence };
  const verdict = verdictNow(shown);
  const { decision } = poll.settings;
  const outcome = decision && verdict && outcomeOf(decision, poll.options.length, verdict, isFinal(shown));
  const whole = wholeOf(poll.kind, tally?.summary);
  const { phase } = round;
  const notes = [
    ...(whole === undefined ? [] : [whole]),
    ...(outcome ? [outcome.text] : []),
    commonWords.ballots(ballots),
    ...(phase.phase === 'closed' ? [] : [resultsWords.notFinal]),
    ...(round.number > 1 ? [resultsWords.round(round.number)] : []),
    resultsWords.drawn(phase.phase === 'open' ? at : phase.closedAt),
    room.title,
  ];
  const direction = chart.drawing ? 'horizontal' : look.bars;
  return { question: poll.question, ...chart, direction, line: outcome?.line, notes };
}
