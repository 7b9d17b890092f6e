import { roundWords } from '../../words/en/rounds.ts';
import type { ConsoleSession, ConsoleView } from '../console.ts';
import { useOrders } from '../orders.ts';
import { runsOf } from './compare.ts';
import { Compare, type OnScreen } from './compare.tsx';
import { EarlierRounds } from './earlier-rounds.tsx';
import './rounds.css';

interface RoundsCardProps {
  readonly session: ConsoleSession;
  readonly view: ConsoleView;
  readonly isComparing: boolean;
}

/** The rounds of this poll that were kept when it was asked again, and any two of them side by side. */
export function RoundsCard({ session, view, isComparing }: RoundsCardProps) {
  const orders = useOrders(session);
  const { poll } = view;
  if (view.earlier.length === 0) return null;
  const runs = runsOf(view, session.tally.value);
  const onScreen: OnScreen | null =
    view.as === 'host' && poll
      ? {
          shown: view.compare,
          trouble: orders.trouble,
          set: (rounds) => void orders.give('screen:compare', { poll: poll.id, rounds: rounds && [...rounds] }),
        }
      : null;
  return (
    <section class="card rounds" aria-labelledby="earlier-title">
      <h2 id="earlier-title" class="host-part">
        {roundWords.earlier}
      </h2>
      <EarlierRounds rounds={view.earlier} room={view.room} />
      {runs.length > 1 && (
        <Compare
          runs={runs}
          current={view.round?.id ?? null}
          isOpen={isComparing || view.compare !== null}
          onScreen={onScreen}
        />
      )}
    </section>
  );
}
