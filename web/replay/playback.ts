import { limits } from '#protocol/limits';
import type { ShownReplay } from '#protocol/replay';

/** How a replay is played: from a place, since a moment. */
export type Playback = Omit<ShownReplay, 'round'>;

/** Where it is now; it stops at its end. */
export function placeAt({ from, since, isPlaying }: Playback, now: number): number {
  if (!isPlaying) return from;
  return Math.min(1, from + Math.max(0, now - since) / limits.replayMs);
}

/** Does it still move? */
export const isMoving = (playback: Playback, now: number) => playback.isPlaying && placeAt(playback, now) < 1;

/** Is that what is played? `since` is the server's to say. */
export const isSame = (shown: Playback | null | undefined, { from, isPlaying }: Playback) =>
  shown?.from === from && shown.isPlaying === isPlaying;
