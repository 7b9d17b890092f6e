import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { PhoneView, ScreenView } from '#protocol/views';
import type { Session } from '../state/session.ts';

interface VotedSinceProps {
  readonly session: Session<PhoneView> | Session<ScreenView>;
  readonly children: ComponentChildren;
}

/** A page on which something was pressed, and twelve votes came since. */
export function VotedSince({ session, children }: VotedSinceProps) {
  useEffect(() => {
    const view = session.view.peek();
    const { round, tally } = view ?? {};
    if (!round || !tally?.counts) return;
    const [first = 0, ...rest] = tally.counts;
    const tallyVersion = tally.tallyVersion + 1;
    session.receive.update({
      round: round.id,
      tallyVersion,
      counts: [first + 12, ...rest],
      ballots: tally.ballots + 12,
    });
  }, [session]);
  return children;
}
