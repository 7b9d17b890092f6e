import { describe, expect, it } from 'vitest';
import { colorOf } from '#protocol/colors';
import { drink, lunch, phases, pollOf, roomOf, roundId, roundOf } from '../testing/room-samples.ts';
import { bareUpdate, hostView, phoneView, type RoundTally, screenView, type Tallies, tallyOf } from './views.ts';

const join = { url: 'http://192.168.1.20:3000/482913', fixed: false };
const tally: RoundTally = {
  tallyVersion: 5,
  ballots: 4,
  weights: new Map([
    ['sushi', 3],
    ['pizza', 1],
  ]),
};
const tallies: Tallies = new Map([[roundId('lunch-1'), tally]]);
const hidden = { resultsShown: false };
const secret = pollOf('lunch', { settings: { changeable: true, results: 'hidden' } });

describe('a draft', () => {
  const draft = roomOf();

  it('is shown with its options, without round and tally', () => {
    const shown = { poll: lunch, round: null, tally: null, keys: ['pizza', 'sushi', 'salad'] };
    expect(phoneView(draft, tallies)).toMatchObject({ as: 'phone', ...shown });
    expect(screenView(draft, tallies, join)).toMatchObject({ as: 'screen', join, ...shown });
    expect(hostView(draft, tallies, join)).toMatchObject({ as: 'host', earlier: [], ...shown });
  });

  it('[B1] has no votes for bare clients', () => {
    expect(bareUpdate(draft, tallies)[0]).toEqual({ label: 'Pizza', votes: 0, color: colorOf(0) });
  });
});

describe('a room that shows nothing', () => {
  const empty = roomOf([], { deck: [], shown: null });

  it('has a view all the same', () => {
    const shown = { poll: null, round: null, tally: null, keys: [], version: 7 };
    expect(phoneView(empty, tallies)).toMatchObject(shown);
    expect(hostView(empty, tallies, join)).toMatchObject({ ...shown, deck: [], shown: null });
    expect(bareUpdate(empty, tallies)).toEqual({});
  });
});

describe('counts', () => {
  it('stand in the order of the options, 0 where nobody voted', () => {
    expect(tallyOf(lunch, tally, true).counts).toEqual([1, 3, 0]);
  });

  it.each(['open', 'closing', 'closed'] as const)(
    '[P5] hidden, they are in no view but the host\u2019s: %s',
    (phase) => {
      const state = roomOf([roundOf(secret, phases[phase], hidden)]);
      for (const view of [phoneView(state, tallies), screenView(state, tallies, join)]) {
        expect(view.tally).toEqual({ tallyVersion: 5, ballots: 4 });
        expect(JSON.stringify(view)).not.toContain('counts');
      }
      expect(hostView(state, tallies, join).tally?.counts).toEqual([1, 3, 0]);
      expect(Object.values(bareUpdate(state, tallies)).some((option) => 'votes' in option)).toBe(false);
    },
  );

  it('[P5] revealed, they are in all of them', () => {
    const state = roomOf([roundOf(secret, phases.closed, { resultsShown: true })]);
    expect(phoneView(state, tallies).tally?.counts).toEqual([1, 3, 0]);
    expect(screenView(state, tallies, join).tally?.counts).toEqual([1, 3, 0]);
    expect(Object.values(bareUpdate(state, tallies)).map(({ votes }) => votes)).toEqual([1, 3, 0]);
  });
});

describe('rounds', () => {
  it('[P6] show the poll as it was asked, not as it was edited since', () => {
    const state = roomOf([roundOf(lunch, phases.closed)], {
      deck: [{ ...lunch, version: 2, question: 'Dinner?' }, drink],
    });
    expect(phoneView(state, tallies).poll?.question).toBe('lunch?');
    expect(hostView(state, tallies, join).deck[0]?.question).toBe('Dinner?');
  });

  it('[P4] the host sees the shown poll\u2019s earlier ones with their counts, newest first', () => {
    const runs = [1, 2, 3].map((number) =>
      roundOf(lunch, number === 3 ? phases.open : phases.closed, { id: roundId(`lunch-${number}`), number }),
    );
    const view = hostView(roomOf([...runs, roundOf(drink, phases.closed)]), tallies, join);
    expect(view.round?.number).toBe(3);
    expect(view.earlier.map(({ number }) => number)).toEqual([2, 1]);
    expect(view.earlier[1]).toMatchObject({ counts: [1, 3, 0], ballots: 4, labels: ['Pizza', 'Sushi', 'Salad'] });
  });

  it('phones and screens learn nothing of the deck, of other polls and of earlier rounds', () => {
    const state = roomOf([roundOf(lunch, phases.closed), roundOf(drink, phases.closed)], { shown: drink.id });
    for (const view of [phoneView(state, tallies), screenView(state, tallies, join)]) {
      expect(JSON.stringify(view)).not.toContain('lunch');
    }
  });
});
