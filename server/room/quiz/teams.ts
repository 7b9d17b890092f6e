import { isSameTeams } from '#protocol/quiz';
import type { OrderOf } from '../orders.ts';
import { changed, type Outcome, type RoomState, unchanged } from '../state.ts';

/** Who is in a team stays there by its place: another name is a name, one team less leaves its voters without. */
export function setTeams(state: RoomState, { how, names }: OrderOf<'room:teams'>): Outcome {
  const teams = { how, names };
  return isSameTeams(teams, state.room.teams) ? unchanged(state) : changed(state, { teams });
}

/** The team that has the fewest, the first of those: who is dealt out evens them. `sizes` by place. */
export const smallest = (sizes: readonly number[]): number => sizes.indexOf(Math.min(...sizes));
