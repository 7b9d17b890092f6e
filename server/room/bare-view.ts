import { colorOf } from '#protocol/colors';
import { labelOf } from '#protocol/kinds/index';
import { limits } from '#protocol/limits';
import type { BareOption, BareUpdate } from '#protocol/views';
import type { RoomState } from './state.ts';
import type { Tallies } from './tallies.ts';
import { phoneView } from './views.ts';

/** What a bare client gets: the tutorial's candidates, keyed by their place. Nothing while no poll is shown. */
export function bareUpdate(state: RoomState, tallies: Tallies, hasVoted: boolean): BareUpdate {
  const { poll, keys, tally } = phoneView(state, tallies, 0, hasVoted);
  if (!poll) return {};
  const candidates = (tally?.keys ?? keys).map((key, index): BareOption => {
    const votes = tally ? tally.counts?.[index] : 0;
    return { label: labelOf(poll, key), ...(votes === undefined ? {} : { votes }), color: colorOf(index) };
  });
  return Object.fromEntries((tally?.keys ? first(candidates) : candidates).entries());
}

/** Of what people say there is no end, and each takes more room here than on a phone: as many as a phone's frame may hold. */
function first(candidates: readonly BareOption[]): readonly BareOption[] {
  let used = 0;
  const past = candidates.findIndex((candidate, index) => {
    // With its place in quotes, a colon and a comma.
    used += Buffer.byteLength(JSON.stringify(candidate)) + String(index).length + 4;
    return used > limits.maxPhoneTallyBytes;
  });
  return past < 0 ? candidates : candidates.slice(0, past);
}
