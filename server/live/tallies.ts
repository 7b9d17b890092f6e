import type { RoundId } from '#protocol/polls';
import { grownTally } from '../room/kinds/answers.ts';
import type { StoredTally, TallyNews } from '../store/ballot-records.ts';
import type { Store } from '../store/store.ts';
import type { LiveRoom } from './live-room.ts';

export interface TalliesParts {
  readonly store: Pick<Store, 'loadTallies'>;
  readonly onChanged: (room: LiveRoom) => void;
  readonly onFailure: (error: unknown) => void;
}

/** The tallies in memory, following those on disk commit by commit. */
export function createTallies({ store, onChanged, onFailure }: TalliesParts) {
  const reading = new Map<RoundId, Promise<void>>();

  function put(room: LiveRoom, tally: StoredTally) {
    room.tallies.set(tally.round, tally);
    onChanged(room);
  }

  /** A commit whose answer was lost is missing here: the whole tally brings it. */
  async function readWhole(room: LiveRoom, round: RoundId) {
    try {
      const [tally] = await store.loadTallies([round]);
      if (tally) put(room, tally);
    } catch (error) {
      onFailure(error);
    } finally {
      reading.delete(round);
    }
  }

  return {
    take(room: LiveRoom, news: TallyNews): void {
      const { round, tallyVersion, ballots, weights, addedTo } = news;
      // A round without a tally has no ballots yet.
      const held = room.tallies.get(round) ?? { tallyVersion: 0, weights: new Map<string, number>() };
      if (addedTo === undefined) {
        put(room, news);
      } else if (held.tallyVersion === addedTo) {
        put(room, { round, tallyVersion, ballots, weights: grownTally(held.weights, weights) });
      } else if (held.tallyVersion < tallyVersion && !reading.has(round)) {
        reading.set(round, readWhole(room, round));
      }
    },
  };
}
