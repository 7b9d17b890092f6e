import { isSameLogo } from '#protocol/logo';
import type { OrderOf } from './orders.ts';
import { changed, type Outcome, type RoomState, unchanged } from './state.ts';

/** Puts this logo in the place of the one before, or takes it away. The picture itself is kept by the store. */
export function setLogo(state: RoomState, { logo }: OrderOf<'room:logo'>): Outcome {
  return isSameLogo(state.room.logo, logo) ? unchanged(state) : changed(state, { logo });
}
