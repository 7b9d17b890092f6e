import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PhoneView, ScreenView } from '#protocol/views';
import type { Session } from '../state/session.ts';
import { beginStep } from './steps.ts';

interface VotedSinceProps {
  readonly session: Session<PhoneView> | Session<ScreenView>;
  readonly children: ComponentChildren;
}

/** A page on which something was pressed, and twelve votes came since. */
export function VotedSince({ session, children }: VotedSinceProps) {
  const [end] = useState(beginStep);
  useEffect(() => {
    const view = session.view.peek();
    const { round, tally } = view ?? {};
    if (!round || !tally?.counts) return end();
    const [first = 0, ...rest] = tally.counts;
    const next = { tallyVersion: tally.tallyVersion + 1, counts: [first + 12, ...rest], ballots: tally.ballots + 12 };
    // Once what was pressed has had its effect.
    const timer = setTimeout(() => {
      session.receive.update({ round: round.id, ...next });
      end();
    }, 50);
    return () => clearTimeout(timer);
  }, [session, end]);
  return children;
}
