import { useEffect, useState } from 'preact/hooks';
import type { Choice } from '#protocol/polls';
import type { PhoneView } from '#protocol/views';
import type { Session } from '../state/session.ts';

/**
 * Votes where a name is required (A3): a choice made without one is held until there is one, and cast then. `held`: that
 * choice. `isAsking`: a name is asked for; what was typed stays, also when the question changes under it, and then the
 * choice has no meaning any more.
 */
export function useNamedVote(session: Session<PhoneView>) {
  const [held, hold] = useState<{ readonly round: string; readonly choice: Choice } | null>(null);
  const view = session.view.value;
  const round = view?.round;
  const name = session.me.value?.name;
  const ballot = session.ballot.value;
  const refused = ballot.state === 'refused' && ballot.code === 'name-required' ? ballot.tried : null;
  const choice = held && round?.phase.phase === 'open' && held.round === round.id ? held.choice : null;

  function vote(next: Choice) {
    // Unknown yet: the server will say.
    if (view?.names === 'required' && name === null && round) hold({ round: round.id, choice: next });
    else void session.vote(next);
  }
  function cast() {
    if (choice !== null) void session.vote(choice);
    hold(null);
  }

  useEffect(() => {
    if (refused !== null && round) hold({ round: round.id, choice: refused });
  }, [refused]);
  // The name may also come from the chat or another tab, or may no longer be needed.
  useEffect(() => {
    if (held && (name || view?.names === 'optional')) cast();
  }, [name, view?.names]);

  return { held: choice, isAsking: held !== null, vote, cast, drop: () => hold(null) };
}

export type NamedVote = ReturnType<typeof useNamedVote>;
