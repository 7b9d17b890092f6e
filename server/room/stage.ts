import type { OrderOf } from './orders.ts';
import { changed, type Moment, type Outcome, type RoomState, unchanged } from './state.ts';

/** Puts up an announcement in place of the one before, or takes down the one it names. */
export function announce(state: RoomState, { id, text }: OrderOf<'announce'>, { now }: Moment): Outcome {
  const isUp = state.room.announcement?.id === id;
  if (text === null) return isUp ? changed(state, { announcement: null }) : unchanged(state);
  return isUp ? unchanged(state) : changed(state, { announcement: { id, text, at: now } });
}

export function setBlank(state: RoomState, blank: boolean): Outcome {
  return state.room.blank === blank ? unchanged(state) : changed(state, { blank });
}

export function setTitle(state: RoomState, title: string): Outcome {
  return state.room.title === title ? unchanged(state) : changed(state, { title });
}

export function setNames(state: RoomState, { names }: OrderOf<'room:names'>): Outcome {
  return state.room.names === names ? unchanged(state) : changed(state, { names });
}

export function setLanguage(state: RoomState, { language }: OrderOf<'room:language'>): Outcome {
  return state.room.language === language ? unchanged(state) : changed(state, { language });
}
