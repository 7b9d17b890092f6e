import { describe, expect, it } from 'vitest';
import type { PollSettings, VoterId } from '#protocol/polls';
import { defaultQuiz, type Quiz } from '#protocol/quiz';
import { now, pollOf, roundOf } from '../../testing/room-samples.ts';
import { ranked, rankedTeams } from './ranks.ts';
import type { QuizRound } from './rounds.ts';
import { type Answers, pointsOf, type Scores, scoresAfter } from './scores.ts';

const voter = (name: string) => name as VoterId;

/** A closed round in which Pizza is right; ten seconds long, with a limit of ten unless the settings say otherwise. */
function questionOf(quiz: Partial<Quiz> = {}, settings: Partial<PollSettings> = {}, openedAt = now): QuizRound {
  const poll = pollOf('lunch', {
    settings: { timeLimitS: 10, quiz: { ...defaultQuiz, right: [0], ...quiz }, ...settings },
  });
  return roundOf(poll, { phase: 'closed', openedAt, closedAt: openedAt + 10_000 }) as QuizRound;
}

type Given = readonly [name: string, choice: string, afterMs: number];

function answersOf(given: readonly Given[], openedAt = now): Answers {
  return {
    voters: given.map(([name]) => voter(name)),
    choices: given.map(([, choice]) => choice),
    receivedAts: given.map(([, , afterMs]) => openedAt + afterMs),
  };
}

function played(questions: readonly (readonly [QuizRound, readonly Given[]])[]): Scores {
  return questions.reduce<Scores>((scores, [round, given]) => scoresAfter(scores, round, answersOf(given)), new Map());
}

const of = (scores: Scores, name: string) => scores.get(voter(name));

describe('[Z3] points of one answer', () => {
  const cases: readonly (readonly [
    what: string,
    quiz: Partial<Quiz>,
    answer: Parameters<typeof pointsOf>[1],
    number,
  ])[] = [
    ['right at once: all of them', {}, { right: 1, used: 0, streak: 1 }, 1_000],
    ['right after half of the time: three quarters', {}, { right: 1, used: 0.5, streak: 1 }, 750],
    ['right at the very end: half', {}, { right: 1, used: 1, streak: 1 }, 500],
    ['wrong: none, however quick', {}, { right: 0, used: 0, streak: 0 }, 0],
    ['half right at once: half', {}, { right: 0.5, used: 0, streak: 0 }, 500],
    ['half right at the end: a quarter', {}, { right: 0.5, used: 1, streak: 0 }, 250],
    ['free of time: all of them at the very end', { timing: 'free' }, { right: 1, used: 1, streak: 1 }, 1_000],
    ['other points', { points: 300 }, { right: 1, used: 0.5, streak: 1 }, 225],
    ['whole points', { points: 1 }, { right: 1, used: 0.9, streak: 1 }, 1],
    ['the first of a streak: nothing more', { streaks: true }, { right: 1, used: 0, streak: 1 }, 1_000],
    ['the second: a tenth more', { streaks: true }, { right: 1, used: 0, streak: 2 }, 1_100],
    ['the third, late: a tenth more each, whatever the time', { streaks: true }, { right: 1, used: 1, streak: 3 }, 700],
    ['the sixth and later: half more', { streaks: true }, { right: 1, used: 0, streak: 6 }, 1_500],
    ['the ninth: no more than the sixth', { streaks: true }, { right: 1, used: 0, streak: 9 }, 1_500],
    ['a streak where streaks bring nothing', {}, { right: 1, used: 0, streak: 4 }, 1_000],
  ];
  it.each(cases)('%s', (_, quiz, answer, points) => {
    expect(pointsOf({ ...defaultQuiz, ...quiz }, answer)).toBe(points);
  });
});

describe('[Z3] scores after rounds', () => {
  it('go by the time at which the server received the ballot that counts', () => {
    const scores = played([
      [
        questionOf(),
        [
          ['ana', 'pizza', 0],
          ['ben', 'pizza', 5_000],
          ['cleo', 'sushi', 100],
        ],
      ],
    ]);
    expect(of(scores, 'ana')).toEqual({ player: 1, points: 1_000, ms: 0, streak: 1, gained: 1_000 });
    expect(of(scores, 'ben')).toEqual({ player: 2, points: 750, ms: 5_000, streak: 1, gained: 750 });
    expect(of(scores, 'cleo')).toEqual({ player: 3, points: 0, ms: 0, streak: 0, gained: 0 });
  });

  it('a late ballot that was still taken brings half, and no clock makes more than all of it', () => {
    const scores = played([
      [
        questionOf(),
        [
          ['ana', 'pizza', -50],
          ['ben', 'pizza', 14_000],
        ],
      ],
    ]);
    expect(of(scores, 'ana')?.points).toBe(1_000);
    expect(of(scores, 'ben')).toMatchObject({ points: 500, ms: 10_000 });
  });

  it('without a time limit the time is as long as voting was open', () => {
    const scores = played([[questionOf({}, { timeLimitS: null }), [['ana', 'pizza', 2_500]]]]);
    expect(of(scores, 'ana')?.points).toBe(875);
    expect(of(played([[questionOf({}, { timeLimitS: 5 }), [['ana', 'pizza', 2_500]]]]), 'ana')?.points).toBe(750);
  });

  it('add up; who does not answer keeps the points and loses the streak', () => {
    const right: Given[] = [
      ['ana', 'pizza', 0],
      ['ben', 'pizza', 0],
    ];
    const streaks = questionOf({ streaks: true });
    const scores = played([
      [streaks, right],
      [streaks, right],
      [streaks, [['ben', 'pizza', 0]]],
      [streaks, right],
    ]);
    expect(of(scores, 'ben')).toMatchObject({ points: 1_000 + 1_100 + 1_200 + 1_300, streak: 4, gained: 1_300 });
    expect(of(scores, 'ana')).toMatchObject({ points: 1_000 + 1_100 + 1_000, streak: 1, gained: 1_000 });
  });

  it('who comes later begins with nothing and has the next number', () => {
    const scores = played([
      [questionOf(), [['ana', 'pizza', 0]]],
      [
        questionOf(),
        [
          ['ben', 'pizza', 0],
          ['ana', 'sushi', 5],
        ],
      ],
    ]);
    expect(of(scores, 'ben')).toMatchObject({ player: 2, points: 1_000 });
    expect(of(scores, 'ana')).toMatchObject({ player: 1, points: 1_000, gained: 0, streak: 0 });
  });

  it('several right options: each of them is', () => {
    const scores = played([
      [
        questionOf({ right: [0, 2], timing: 'free' }),
        [
          ['ana', 'pizza', 1],
          ['ben', 'salad', 2],
          ['cleo', 'sushi', 3],
        ],
      ],
    ]);
    expect(['ana', 'ben', 'cleo'].map((name) => of(scores, name)?.points)).toEqual([1_000, 1_000, 0]);
  });
});

describe('[Z4] ranks', () => {
  const score = (points: number, ms: number, player: number) => ({ points, ms, player, streak: 0, gained: 0 });

  it('more points are ahead, then less time; equals share a rank and the next one is left out', () => {
    const scores: Scores = new Map([
      [voter('ana'), score(500, 3_000, 1)],
      [voter('ben'), score(900, 8_000, 2)],
      [voter('cleo'), score(500, 2_000, 3)],
      [voter('dan'), score(500, 2_000, 4)],
      [voter('eva'), score(0, 0, 5)],
    ]);
    expect(ranked(scores).map(({ voter: name, rank }) => [name, rank])).toEqual([
      ['ben', 1],
      ['cleo', 2],
      ['dan', 2],
      ['ana', 4],
      ['eva', 5],
    ]);
  });

  it('[Z7] a team has what its players have on average, whatever their number', () => {
    const scores: Scores = new Map([
      [voter('ana'), score(900, 0, 1)],
      [voter('ben'), score(300, 0, 2)],
      [voter('cleo'), score(700, 0, 3)],
      [voter('dan'), score(9_000, 0, 4)],
    ]);
    const teamOf = (name: VoterId) => ({ ana: 0, ben: 0, cleo: 1 })[name as string] ?? null;
    const teams = { how: 'choice', names: ['Foxes', 'Owls', 'Bears'] } as const;
    expect(rankedTeams(teams, scores, teamOf)).toEqual([
      { rank: 1, team: 1, points: 700, players: 1 },
      { rank: 2, team: 0, points: 600, players: 2 },
      { rank: 3, team: 2, points: 0, players: 0 },
    ]);
  });
});

it('ten thousand players are scored and ranked within a pulse', () => {
  const given = Array.from(
    { length: 10_000 },
    (_, index): Given => [`v${index}`, index % 3 ? 'pizza' : 'sushi', index],
  );
  const before = scoresAfter(new Map(), questionOf(), answersOf(given));
  // Of the processor, and not by the clock: other work beside it does not count.
  const began = process.cpuUsage();
  const after = ranked(scoresAfter(before, questionOf(), answersOf(given)));
  expect(after).toHaveLength(10_000);
  // Measured 15 to 30 ms.
  expect(process.cpuUsage(began).user / 1_000).toBeLessThan(500);
});
