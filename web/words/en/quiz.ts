import { count, number } from './numerals.ts';

/** "1st", "2nd", "3rd", "4th", "11th". */
export function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  const end = teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${number(n)}${end}`;
}

/** Of leaderboard and podium, on screens and consoles. */
export const quizWords = {
  leaderboard: 'Leaderboard',
  podium: 'Podium',
  teams: 'Teams',
  bestPlayers: 'Best players',
  /** Of the columns. `gained`: by the last question; `players`: how many a team has. */
  heads: {
    rank: 'Rank',
    player: 'Player',
    team: 'Team',
    players: 'Players',
    gained: 'New points',
    points: 'Points',
  },
  /** Who has no name. */
  player: (n: number) => `Player ${number(n)}`,
  points: (n: number) => count(n, { one: '# point', other: '# points' }),
  bare: (n: number) => number(n),
  gained: (n: number) => `+${number(n)}`,
  streak: (n: number) => `${n} in a row`,
  rank: (n: number) => `${n}.`,
  place: ordinal,
  base: (questions: number, players: number) =>
    `After ${count(questions, { one: '# question', other: '# questions' })}, ${count(players, { one: '# player', other: '# players' })}`,
  of: (n: number) => count(n, { one: '# player', other: '# players' }),
  more: (n: number) => `and ${number(n)} more`,
  nobody: 'Nobody has answered yet.',
} as const;
