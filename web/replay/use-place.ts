import { useEffect, useState } from 'preact/hooks';
import { isStill } from '../chart/look.ts';
import { isMoving, type Playback, placeAt } from './playback.ts';

/** Steps, for those who asked for no movement, ms. */
const stillMs = 500;
/** As often as the pulses of a vote. */
const movingMs = 50;

/** Where the replay is, followed while it moves. null: nothing is played. */
export function usePlace(playback: Playback | null, now: () => number): number {
  const [, look] = useState(0);
  const { from, since, isPlaying } = playback ?? { from: 0, since: 0, isPlaying: false };
  useEffect(() => {
    if (!isMoving({ from, since, isPlaying }, now())) return;
    const timer = setInterval(
      () => {
        look((times) => times + 1);
        if (!isMoving({ from, since, isPlaying }, now())) clearInterval(timer);
      },
      isStill() ? stillMs : movingMs,
    );
    return () => clearInterval(timer);
  }, [from, since, isPlaying]);
  return playback ? placeAt(playback, now()) : 0;
}
