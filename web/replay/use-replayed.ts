import type { ScreenView } from '#protocol/views';
import type { Session } from '../state/session.ts';
import { type Film, type Frame, frameAt } from './film.ts';
import { useFilm } from './use-film.ts';
import { usePlace } from './use-place.ts';

/** What a screen shows of a replay at this moment. */
export interface Replayed {
  readonly film: Film;
  readonly frame: Frame;
}

/** null: none is shown, or its steps are still under way, and the result stays as it is. */
export function useReplayed(session: Session<ScreenView>, { poll, replay }: ScreenView): Replayed | null {
  const film = useFilm(session, poll?.id ?? null, replay?.round ?? null);
  const place = usePlace(replay, session.serverNow);
  return replay && film ? { film, frame: frameAt(film, place) } : null;
}
