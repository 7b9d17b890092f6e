import { useEffect, useState } from 'preact/hooks';
import type { PollId, RoundId } from '#protocol/polls';
import type { Session } from '../state/session.ts';
import { type Film, filmOf } from './film.ts';

/** The steps of one round, asked for once, and again after a lost connection. null: not there (yet). */
export function useFilm(
  session: Pick<Session, 'order' | 'link'>,
  poll: PollId | null,
  round: RoundId | null,
): Film | null {
  const [film, setFilm] = useState<Film | null>(null);
  const isOnline = session.link.value.state === 'online';
  const held = film?.replay.round === round ? film : null;
  const isMissing = held === null && isOnline && poll !== null && round !== null;
  useEffect(() => {
    if (round === null) setFilm(null);
    if (!isMissing || poll === null || round === null) return;
    let isWanted = true;
    void session.order('round:replay', { poll, round }).then((answer) => {
      if (isWanted && answer?.ok) setFilm(filmOf(answer.replay));
    });
    return () => {
      isWanted = false;
    };
  }, [round, poll, isMissing]);
  return held;
}
