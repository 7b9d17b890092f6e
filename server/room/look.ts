import { isSameLook, type Look } from '#protocol/look';
import type { OrderOf } from './orders.ts';
import { changed, type Outcome, type RoomState, unchanged } from './state.ts';

/** What is left out stays as it is, so that two hosts who choose at once both get what they chose. */
export function setLook(state: RoomState, order: OrderOf<'screen:look'>): Outcome {
  const { look: held } = state.room;
  const {
    theme = held.theme,
    bars = held.bars,
    order: sorting = held.order,
    accent = held.accent,
    fill = held.fill,
  } = order;
  const look: Look = { theme, bars, order: sorting, accent, fill };
  return isSameLook(look, held) ? unchanged(state) : changed(state, { look });
}
