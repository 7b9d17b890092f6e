import { expect, it } from 'vitest';
import type { RoundTally } from '../room/tallies.ts';
import type { TallyNews } from '../store/ballot-records.ts';
import { roundId } from '../testing/room-samples.ts';
import type { LiveRoom } from './live-room.ts';
import { createTallies } from './tallies.ts';

const round = roundId('cloud-1');
const news = (tallyVersion: number, weights: Record<string, number>, addedTo?: number): TallyNews => ({
  round,
  tallyVersion,
  ballots: tallyVersion,
  weights: new Map(Object.entries(weights)),
  ...(addedTo === undefined ? {} : { addedTo }),
});

function watched(whole: TallyNews) {
  const held = new Map<string, RoundTally>();
  const room = { tallies: held } as unknown as LiveRoom;
  let [reads, changes] = [0, 0];
  const tallies = createTallies({
    store: {
      loadTallies: async () => {
        reads += 1;
        return [whole];
      },
    },
    onChanged: () => {
      changes += 1;
    },
    onFailure(error) {
      throw error;
    },
  });
  return {
    map: () => held.get(round)?.weights,
    take: (each: TallyNews) => tallies.take(room, each),
    state: () => ({ ...held.get(round), weights: Object.fromEntries(held.get(round)?.weights ?? []), reads, changes }),
  };
}

it('a tally grows by what commits add to it', () => {
  const { take, state } = watched(news(9, {}));
  take(news(1, { cake: 2, tea: 1 }));
  take(news(2, { cake: 1, tea: -1, milk: 1 }, 1));
  expect(state()).toMatchObject({ tallyVersion: 2, ballots: 2, weights: { cake: 3, milk: 1 }, reads: 0, changes: 2 });
  expect(state().weights).not.toHaveProperty('tea');
});

it('is another map where nobody keeps a book of it, by which it is told that it has changed', () => {
  const { take, map } = watched(news(9, {}));
  take(news(1, { 12.5: 2 }));
  const before = map();
  take(news(2, { 12.5: 1 }, 1));
  expect([before?.get('12.5'), map()?.get('12.5'), map() === before]).toEqual([2, 3, false]);
});

it('a round may begin with a large group', () => {
  const { take, state } = watched(news(9, {}));
  take(news(1, { cake: 2 }, 0));
  expect(state()).toMatchObject({ tallyVersion: 1, weights: { cake: 2 }, reads: 0 });
});

it('the whole is read where a commit is missing, once, and never an older one taken', async () => {
  const { take, state } = watched(news(4, { cake: 7 }));
  take(news(1, { cake: 1 }));
  take(news(3, { cake: 1 }, 2));
  take(news(4, { cake: 1 }, 3));
  await Promise.resolve();
  await Promise.resolve();
  expect(state()).toMatchObject({ tallyVersion: 4, weights: { cake: 7 }, reads: 1 });
  take(news(4, { cake: 1 }, 3));
  expect(state()).toMatchObject({ weights: { cake: 7 }, reads: 1 });
});
