import { useSignal } from '@preact/signals';
import { TableButton } from '../../access/result-ways.tsx';
import { countsOf, lineOf, type Shown } from '../../decision/judgement.ts';
import { LeadLine } from '../../decision/lead-line.tsx';
import { VerdictLine } from '../../decision/verdict-line.tsx';
import { PollResult } from '../../kinds/poll-result.tsx';
import { resultOf } from '../../kinds/results.ts';
import { ShareNote } from '../../kinds/share-note.tsx';
import { lettersScale } from '../../ui/letters.ts';
import { voiceCounts, voicePicks } from '../../voices/picks.ts';
import { commonWords } from '../../words/en/every-page.ts';
import { hostWords } from '../../words/en/host.ts';
import type { ConsoleSession, ConsoleView } from '../console.ts';
import { useOrders } from '../orders.ts';
import type { Steering } from '../steering.ts';
import { Trouble } from '../trouble.tsx';
import { OtherSteps } from './other-steps.tsx';

interface ResultCardProps {
  readonly session: ConsoleSession;
  readonly view: ConsoleView;
  /** On the remote the rarer steps stand beneath the result. */
  readonly remote: Steering | null;
}

const rowPx = { few: 68, many: 44 };

/** The live result, also while it is hidden from everybody else. */
export function ResultCard({ session, view, remote }: ResultCardProps) {
  const { poll, round } = view;
  const tally = session.tally.value;
  const isTable = useSignal(false);
  const orders = useOrders(session);
  if (!poll) return <p class="card outcome__none">{hostWords.noResult}</p>;
  const rows = (tally?.keys ?? view.keys).length;
  const ballots = tally?.ballots ?? 0;
  const scale = lettersScale();
  const shown: Shown = {
    poll,
    round,
    counts: countsOf(poll, view.keys, tally),
    ballots,
    presence: session.presence.value,
  };
  const line = lineOf(shown);
  const picks =
    round?.resultsShown && view.as === 'host' && poll.options.length > 0
      ? voicePicks({
          poll,
          counts: voiceCounts(session.lines.value, round.id),
          shown: view.voices?.round === round.id ? view.voices.key : null,
          show: (key) => void orders.give('screen:voices', { poll: poll.id, round: round.id, key }),
        })
      : undefined;
  const isPrivate = round !== null && !round.resultsShown;
  return (
    <section class="card outcome" aria-labelledby="outcome-title" data-private={isPrivate}>
      <header class="outcome__head">
        <h2 id="outcome-title" class="host-part">
          {hostWords.result}
        </h2>
        {/* The same place in both cases: revealing moves nothing. */}
        <p class="outcome__who" data-private={isPrivate}>
          {round ? (isPrivate ? hostWords.onlyYou : hostWords.everybody) : hostWords.notAsked}
        </p>
        <p class="outcome__ballots tabular">{commonWords.ballots(ballots)}</p>
        <TableButton isTable={isTable} />
      </header>
      <div data-as-table={isTable.value}>
        <PollResult
          round={round?.id ?? poll.id}
          poll={poll}
          keys={view.keys}
          tally={tally}
          minLabelPx={15 * scale}
          maxLabelPx={19 * scale}
          picks={picks}
          {...(line === undefined ? {} : { line })}
          heightPx={
            scale * (resultOf(poll.kind)?.heightPx?.(poll, tally) ?? rows * (rows <= 6 ? rowPx.few : rowPx.many))
          }
        />
      </div>
      <Trouble text={orders.trouble} />
      <ShareNote kind={poll.kind} />
      {round?.phase.phase === 'open' && (
        <div class="outcome__said">
          <LeadLine shown={shown} round={round.id} />
        </div>
      )}
      <VerdictLine shown={shown} />
      {remote && <OtherSteps view={view} steering={remote} isRemote />}
    </section>
  );
}
