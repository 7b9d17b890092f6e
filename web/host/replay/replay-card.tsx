import { useState } from 'preact/hooks';
import type { RoundId } from '#protocol/polls';
import { hostWords } from '../../words/en/host.ts';
import { replayWords } from '../../words/en/replay.ts';
import type { ConsoleSession, ConsoleView } from '../console.ts';
import { useOrders } from '../orders.ts';
import { ReplayDesk } from './replay-desk.tsx';
import './replay.css';

interface ReplayCardProps {
  readonly session: ConsoleSession;
  readonly view: ConsoleView;
  readonly code: string;
  readonly isOpen: boolean;
}

interface Choice {
  readonly id: RoundId;
  readonly number: number;
}

/** The rounds of the poll on show that are over and have ballots, newest first. */
function closedRounds({ round, earlier }: ConsoleView, ballots: number): readonly Choice[] {
  const current = round?.phase.phase === 'closed' && ballots > 0 ? [round] : [];
  return [...current, ...earlier.filter((kept) => kept.phase === 'closed' && kept.ballots > 0)];
}

/** How the bars of a closed round moved: here, and on the screen. */
export function ReplayCard({ session, view, code, isOpen: opens }: ReplayCardProps) {
  const [isOpen, setOpen] = useState(opens);
  const [chosen, setChosen] = useState<string | null>(null);
  const orders = useOrders(session);
  const rounds = closedRounds(view, session.tally.value?.ballots ?? 0);
  const onWall = view.replay?.round ?? null;
  const round = rounds.find(({ id }) => id === (onWall ?? chosen)) ?? rounds[0];
  if (!round || !view.poll) return null;
  return (
    <section class="card replay" aria-labelledby="replay-title">
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <h2 id="replay-title" class="host-part">
            {replayWords.title}
          </h2>
          <span class="replay__hint">{replayWords.hint}</span>
        </summary>
        {isOpen && (
          <>
            {rounds.length > 1 && (
              <label class="field replay__which">
                <span class="field__label">{replayWords.which}</span>
                <select
                  class="input"
                  value={round.id}
                  disabled={onWall !== null}
                  onChange={(event) => setChosen(event.currentTarget.value)}
                >
                  {rounds.map(({ id, number }) => (
                    <option key={id} value={id}>
                      {hostWords.round(number)}
                    </option>
                  ))}
                </select>
              </label>
            )}
            <ReplayDesk
              key={round.id}
              session={session}
              view={view}
              code={code}
              poll={view.poll.id}
              round={round.id}
              orders={orders}
            />
          </>
        )}
      </details>
    </section>
  );
}
