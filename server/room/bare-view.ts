import { colorOf } from '#protocol/colors';
import { labelOf } from '#protocol/kinds/index';
import type { BareUpdate } from '#protocol/views';
import type { RoomState } from './state.ts';
import type { Tallies } from './tallies.ts';
import { phoneView } from './views.ts';

/** What a bare client gets: the tutorial's candidates, keyed by their place. Nothing while no poll is shown. */
export function bareUpdate(state: RoomState, tallies: Tallies, hasVoted: boolean): BareUpdate {
  const { poll, keys, tally } = phoneView(state, tallies, 0, hasVoted);
  if (!poll) return {};
  return Object.fromEntries(
    (tally?.keys ?? keys).map((key, index) => {
      const votes = tally ? tally.counts?.[index] : 0;
      return [
        String(index),
        { label: labelOf(poll, key), ...(votes === undefined ? {} : { votes }), color: colorOf(index) },
      ];
    }),
  );
}
