import { describe, expect, it } from 'vitest';
import { colorOf } from '#protocol/colors';
import { drink, lunch, now, phases, pollOf, roomOf, roundId, roundOf } from '../testing/room-samples.ts';
import { bareUpdate } from './bare-view.ts';
import type { RoundTally, Tallies } from './tallies.ts';
import { hostView, moderatorView, phoneView, screenView, tallyOf } from './views.ts';

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
    expect(phoneView(draft, tallies, now, false)).toMatchObject({ as: 'phone', ...shown });
    expect(screenView(draft, tallies, now, join)).toMatchObject({ as: 'screen', join, ...shown });
    expect(hostView(draft, tallies, now, join)).toMatchObject({ as: 'host', earlier: [], ...shown });
  });

  it('[B1] has no votes for bare clients', () => {
    expect(bareUpdate(draft, tallies, false)[0]).toEqual({ label: 'Pizza', votes: 0, color: colorOf(0) });
  });
});

describe('[X5] names', () => {
  it('everybody is told that a round keeps them, and of all others nothing', () => {
    const views = (named: boolean) => {
      const state = roomOf([roundOf(lunch, phases.open, { named })]);
      return [phoneView(state, tallies, now, false), screenView(state, tallies, now, join)];
    };
    for (const { round } of views(true)) expect(round).toHaveProperty('named', true);
    for (const { round } of views(false)) expect(round).not.toHaveProperty('named');
  });
});

describe('a room that shows nothing', () => {
  const empty = roomOf([], { deck: [], shown: null });

  it('has a view all the same', () => {
    const shown = { poll: null, round: null, tally: null, keys: [], version: 7 };
    expect(phoneView(empty, tallies, now, false)).toMatchObject(shown);
    expect(hostView(empty, tallies, now, join)).toMatchObject({ ...shown, deck: [], shown: null });
    expect(bareUpdate(empty, tallies, false)).toEqual({});
  });
});

describe('counts', () => {
  it('stand in the order of the options, 0 where nobody voted', () => {
    expect(tallyOf(lunch, tally, true, 'phone').counts).toEqual([1, 3, 0]);
  });

  it.each(['open', 'closing', 'closed'] as const)(
    '[P5] hidden, they are in no view but the host\u2019s: %s',
    (phase) => {
      const state = roomOf([roundOf(secret, phases[phase], hidden)]);
      for (const view of [phoneView(state, tallies, now, false), screenView(state, tallies, now, join)]) {
        expect(view.tally).toEqual({ tallyVersion: 5, ballots: 4 });
        expect(JSON.stringify(view)).not.toContain('counts');
      }
      expect(hostView(state, tallies, now, join).tally?.counts).toEqual([1, 3, 0]);
      expect(Object.values(bareUpdate(state, tallies, false)).some((option) => 'votes' in option)).toBe(false);
    },
  );

  it('[P5] revealed, they are in all of them', () => {
    const state = roomOf([roundOf(secret, phases.closed, { resultsShown: true })]);
    expect(phoneView(state, tallies, now, false).tally?.counts).toEqual([1, 3, 0]);
    expect(screenView(state, tallies, now, join).tally?.counts).toEqual([1, 3, 0]);
    expect(Object.values(bareUpdate(state, tallies, false)).map(({ votes }) => votes)).toEqual([1, 3, 0]);
  });
});

describe('rounds', () => {
  it('[P6] show the poll as it was asked, not as it was edited since', () => {
    const state = roomOf([roundOf(lunch, phases.closed)], {
      deck: [{ ...lunch, version: 2, question: 'Dinner?' }, drink],
    });
    expect(phoneView(state, tallies, now, false).poll?.question).toBe('lunch?');
    expect(hostView(state, tallies, now, join).deck[0]?.question).toBe('Dinner?');
  });

  it('[P4] the host sees the shown poll\u2019s earlier ones with their counts, newest first', () => {
    const runs = [1, 2, 3].map((number) =>
      roundOf(lunch, number === 3 ? phases.open : phases.closed, { id: roundId(`lunch-${number}`), number }),
    );
    const view = hostView(roomOf([...runs, roundOf(drink, phases.closed)]), tallies, now, join);
    expect(view.round?.number).toBe(3);
    expect(view.earlier.map(({ number }) => number)).toEqual([2, 1]);
    expect(view.earlier[1]).toMatchObject({ counts: [1, 3, 0], ballots: 4, labels: ['Pizza', 'Sushi', 'Salad'] });
  });

  it('phones and screens learn nothing of the deck, of other polls and of earlier rounds', () => {
    const state = roomOf([roundOf(lunch, phases.closed), roundOf(drink, phases.closed)], { shown: drink.id });
    for (const view of [phoneView(state, tallies, now, false), screenView(state, tallies, now, join)]) {
      expect(JSON.stringify(view)).not.toContain('lunch');
    }
  });
});

describe('[V10] results only after voting', () => {
  const after = pollOf('lunch', { settings: { phones: 'after-voting' } });
  const open = roomOf([roundOf(after, phases.open)], { deck: [after, drink] });

  it('are in no view of a phone without a ballot', () => {
    expect(JSON.stringify(phoneView(open, tallies, now, false))).not.toContain('counts');
    expect(phoneView(open, tallies, now, true).tally?.counts).toEqual([1, 3, 0]);
    expect(Object.values(bareUpdate(open, tallies, false)).some((option) => 'votes' in option)).toBe(false);
    expect(bareUpdate(open, tallies, true)[0]).toMatchObject({ votes: 1 });
  });

  it('are seen by everybody where the poll does not ask for that', () => {
    expect(phoneView(roomOf([roundOf(lunch, phases.open)]), tallies, now, false).tally?.counts).toEqual([1, 3, 0]);
  });

  it('are on the screen and on consoles all the same', () => {
    expect(screenView(open, tallies, now, join).tally?.counts).toEqual([1, 3, 0]);
    expect(hostView(open, tallies, now, join).tally?.counts).toEqual([1, 3, 0]);
  });

  it('are everybody\u2019s once nobody can vote any more', () => {
    const closed = roomOf([roundOf(after, phases.closed)], { deck: [after, drink] });
    expect(phoneView(closed, tallies, now, false).tally?.counts).toEqual([1, 3, 0]);
  });

  it('stay hidden from those who have voted, too, while they are hidden from all', () => {
    const secretly = roomOf([roundOf(after, phases.open, hidden)], { deck: [after, drink] });
    expect(phoneView(secretly, tallies, now, true).tally).toEqual({ tallyVersion: 5, ballots: 4 });
  });
});

describe('[I6] a moderator\u2019s view', () => {
  const passcode = { text: 'sesame', since: 3 };
  const state = roomOf([roundOf(secret, phases.open, hidden)], { deck: [secret, drink], passcode });

  it('is the host\u2019s without keys, passcode and undo', () => {
    const {
      as: _,
      passcode: code,
      deckVersion: _version,
      hostKeys,
      undo,
      ...rest
    } = hostView(state, tallies, now, join);
    expect([code, hostKeys.length, undo]).toEqual(['sesame', 1, []]);
    expect(moderatorView(state, tallies, now, join)).toEqual({ as: 'moderator', ...rest });
    expect(JSON.stringify(moderatorView(state, tallies, now, join))).not.toContain('sesame');
  });

  it('neither phones nor screens learn the passcode, keys or what can be undone', () => {
    for (const view of [phoneView(state, tallies, now, true), screenView(state, tallies, now, join)])
      expect(JSON.stringify(view)).not.toMatch(/sesame|hash|undo|hostKeys/);
  });
});
