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
    const next = { tallyVersion: tally.tallyVersion + 1, counts: [first + 12, ...rest], ballots: tally.ballots + 12 };
    // Once what was pressed has had its effect.
    const timer = setTimeout(() => session.receive.update({ round: round.id, ...next }), 50);
    return () => clearTimeout(timer);
  }, [session]);
  return children;
}
