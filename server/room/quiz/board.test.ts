import { describe, expect, it } from 'vitest';
import type { Choice, VoterId } from '#protocol/polls';
import { defaultQuiz } from '#protocol/quiz';
import { attempt, given, takeBack } from '../../testing/given-orders.ts';
import { lunch, now, pollOf, roomOf } from '../../testing/room-samples.ts';
import { currentRound } from '../rounds.ts';
import type { RoomState } from '../state.ts';
import { hostView, phoneView, screenView } from '../views.ts';
import { countedRounds } from './rounds.ts';
import { type Scores, scoresAfter } from './scores.ts';
import { boardOf, ownScoreOf, standingOf } from './standing.ts';

const quiz = { ...defaultQuiz, right: [0], explanation: 'Because of the cheese.' };
const settings = { results: 'hidden', quiz } as const;
const first = pollOf('first', { settings });
const second = pollOf('second', { settings });
const start = roomOf([], { deck: [first, second, lunch], shown: first.id });
const join = { url: '', fixed: false };
const nobody = { nameOf: () => null, teamOf: () => null };

const roundOf = (state: RoomState, poll: typeof first) => {
  const round = currentRound(state, poll.id);
  if (!round) throw new Error('not asked yet');
  return { poll: poll.id, round: round.id };
};
const opened = (state: RoomState, poll = first, at = now) =>
  given(state, [{ type: 'poll:open', poll: poll.id, round: currentRound(state, poll.id)?.id ?? null }], at);
const closed = (state: RoomState, poll = first, at = now + 10_000) =>
  given(state, [{ type: 'poll:close', ...roundOf(state, poll) }], at);
const revealed = (state: RoomState, poll = first, at = now + 11_000) =>
  given(state, [{ type: 'poll:reveal', ...roundOf(state, poll) }], at);
const asked = (state: RoomState, poll = first, at = now) =>
  revealed(closed(opened(state, poll, at), poll, at + 10_000), poll, at + 11_000);

/** The first question was asked, answered and revealed. */
const done = asked(start);

describe('[Z1] before the reveal', () => {
  it.each([
    ['draft', start],
    ['open', opened(start)],
    ['closing', closed(opened(start))],
    ['revealed while it is open', revealed(opened(start))],
    ['hidden again', given(done, [{ type: 'poll:hide', ...roundOf(done, first) }])],
  ])('phones and screens are not told what is right: %s', (_, state) => {
    const views = [phoneView(state, new Map(), now, false), phoneView(state, new Map(), now, true)];
    for (const view of [...views, screenView(state, new Map(), now, join)]) {
      expect(view.poll?.settings.quiz).toEqual({ ...quiz, right: [], explanation: '' });
      expect(JSON.stringify(view)).not.toContain('cheese');
    }
    expect(hostView(state, new Map(), now, join).poll?.settings.quiz).toEqual(quiz);
  });

  it('everybody is after it', () => {
    expect(phoneView(asked(start), new Map(), now, false).poll?.settings.quiz).toEqual(quiz);
    expect(screenView(asked(start), new Map(), now, join).poll?.settings.quiz).toEqual(quiz);
  });
});

describe('[Z5] the rounds that count', () => {
  const counted = (state: RoomState) => countedRounds(state).map(({ poll, number }) => `${poll} ${number}`);

  it('are those of quiz questions that were revealed, in the order they were opened', () => {
    const both = asked(asked(start, second), first, now + 60_000);
    expect(counted(both)).toEqual(['second 1', 'first 1']);
    expect(counted(asked(both, lunch, now + 90_000))).toEqual(['second 1', 'first 1']);
    expect(counted(closed(opened(start)))).toEqual([]);
  });

  it('a rerun counts in place of the round before it, once it is revealed', () => {
    const again = given(done, [{ type: 'poll:rerun', ...roundOf(done, first) }], now + 60_000);
    expect(counted(again)).toEqual([]);
    expect(counted(revealed(closed(again, first, now + 70_000), first, now + 71_000))).toEqual(['first 2']);
    const back = takeBack(again, 'rerun', now + 61_000);
    expect(back.ok && counted(back.state)).toEqual(['first 1']);
  });

  it('a reveal taken back, results hidden again, a poll removed: its points are gone, and come back with it', () => {
    const state = done;
    const hidden = takeBack(state, 'reveal', now + 12_000);
    expect(hidden.ok && counted(hidden.state)).toEqual([]);
    expect(counted(given(state, [{ type: 'poll:hide', ...roundOf(state, first) }]))).toEqual([]);
    const removed = given(state, [{ type: 'deck:remove', poll: first.id, version: 1 }]);
    expect(counted(removed)).toEqual([]);
    const restored = takeBack(removed, 'remove');
    expect(restored.ok && counted(restored.state)).toEqual(['first 1']);
  });
});

describe('[Z6] the board on the screens', () => {
  const show = { type: 'screen:board', show: 'leaderboard' } as const;
  const shown = given(done, [show]);

  it('comes and goes by order, and changes from one to the other', () => {
    expect(shown.room.board).toEqual({ show: 'leaderboard', poll: first.id });
    expect(attempt(shown, show)).toMatchObject({ ok: true, isChanged: false });
    expect(given(shown, [{ ...show, show: 'podium' }]).room.board?.show).toBe('podium');
    expect(given(shown, [{ ...show, show: null }]).room.board).toBeNull();
    expect(attempt(start, { ...show, show: null })).toMatchObject({ ok: true, isChanged: false });
  });

  it('needs a revealed question, and no voting that goes on', () => {
    expect(attempt(start, show)).toMatchObject({ code: 'no-scores' });
    expect(attempt(opened(start), show)).toMatchObject({ code: 'round-running' });
    expect(attempt(closed(opened(start)), show)).toMatchObject({ code: 'round-running' });
  });

  it.each([
    ['another poll is shown', { type: 'poll:show', poll: second.id }],
    ['voting opens', { type: 'poll:open', poll: second.id, round: null }],
    ['it is hidden', { type: 'poll:hide', ...roundOf(shown, first) }],
    ['it is asked again', { type: 'poll:rerun', ...roundOf(shown, first) }],
    ['a replay takes its place', { type: 'screen:replay', ...roundOf(shown, first), from: 0, isPlaying: true }],
  ] as const)('ends by itself when %s', (_, order) => {
    expect(given(shown, [order]).room.board).toBeNull();
  });

  it('takes the place of a replay', () => {
    const replay = given(done, [{ type: 'screen:replay', ...roundOf(done, first), from: 0, isPlaying: true }]);
    expect(given(replay, [show]).room).toMatchObject({ replay: null, board: { show: 'leaderboard' } });
  });
});

describe('[Z6] what boards and phones say', () => {
  const answers = (given: readonly (readonly [string, Choice, number])[]) => ({
    voters: given.map(([name]) => name as VoterId),
    choices: given.map(([, choice]) => choice),
    receivedAts: given.map(([, , afterMs]) => now + afterMs),
  });
  const state = done;
  const scored = (given: Parameters<typeof answers>[0]): Scores =>
    countedRounds(state).reduce<Scores>((scores, round) => scoresAfter(scores, round, answers(given)), new Map());
  const teams = { how: 'choice', names: ['Foxes', 'Owls'] } as const;

  it('the first ten with their names, or their numbers, and how many there are', () => {
    const scores = scored(Array.from({ length: 12 }, (_, index) => [`v${index}`, 'pizza', index * 500] as const));
    const standing = standingOf(countedRounds(state), scores, { how: 'nobody', names: [] }, () => null);
    const nameOf = (voter: VoterId) => (voter === ('v0' as VoterId) ? 'Ana' : null);
    const board = boardOf(state, standing, { nameOf, teamOf: () => null });
    expect(board).toMatchObject({ show: null, questions: 1, players: 12 });
    expect(board?.rows).toHaveLength(10);
    expect(board?.rows[0]).toEqual({ rank: 1, name: 'Ana', player: 1, points: 1_000, gained: 1_000, streak: 1 });
    expect(board?.rows[1]).toMatchObject({ rank: 2, name: null, player: 2 });
    expect(JSON.stringify(board)).not.toContain('v1');
    expect(boardOf(state, null, nobody)).toBeNull();
  });

  it('a voter is told the own rank, what became of the answer, and how the team stands', () => {
    const withTeams = given(state, [{ type: 'room:teams', ...teams, names: [...teams.names] }]);
    const teamOf = (voter: VoterId) => (voter === ('ana' as VoterId) ? 0 : 1);
    const scores = scored([
      ['ana', 'pizza', 5_000],
      ['ben', 'sushi', 1_000],
    ]);
    const standing = standingOf(countedRounds(state), scores, teams, teamOf);
    const { round } = roundOf(state, first);
    expect(ownScoreOf(withTeams, standing, 'ana' as VoterId, 'pizza', teamOf)).toEqual({
      player: 1,
      rank: 1,
      players: 2,
      points: 750,
      streak: 1,
      shown: { round, right: 1, gained: 750 },
      team: { rank: 1, points: 750 },
    });
    expect(ownScoreOf(state, standing, 'ben' as VoterId, 'sushi', teamOf)).toMatchObject({
      rank: 2,
      points: 0,
      shown: { round, right: 0, gained: 0 },
    });
    const late = ownScoreOf(state, standing, 'cleo' as VoterId, null, teamOf);
    expect(late).toMatchObject({ player: null, rank: null, players: 2, points: 0, shown: { right: null } });
    expect(ownScoreOf(start, null, 'ana' as VoterId, 'pizza', teamOf)).toBeNull();
  });

  it('of an earlier question it is said whether it was right, not what it brought', () => {
    const later = asked(state, second, now + 60_000);
    const standing = standingOf(countedRounds(later), scored([['ana', 'pizza', 0]]), teams, () => null);
    const back = given(later, [{ type: 'poll:show', poll: first.id }]);
    const own = ownScoreOf(back, standing, 'ana' as VoterId, 'pizza', () => null);
    expect(own?.shown).toEqual({ round: roundOf(back, first).round, right: 1 });
    const next = given(later, [{ type: 'poll:show', poll: lunch.id }]);
    expect(ownScoreOf(next, standing, 'ana' as VoterId, 'pizza', () => null)).not.toHaveProperty('shown');
  });
});
