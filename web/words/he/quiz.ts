import type { WordsOf } from '#protocol/words-of';
import type { quizWords as english } from '../en/quiz.ts';
import { count, number } from './numerals.ts';

/** "מקום 1" */
export const ordinal = (n: number): string => `מקום ${number(n)}`;

export const quizWords = {
  leaderboard: 'טבלת המובילים',
  podium: 'פודיום',
  teams: 'קבוצות',
  bestPlayers: 'המצטיינים',
  heads: {
    rank: 'דירוג',
    player: 'משתתף',
    team: 'קבוצה',
    players: 'משתתפים',
    gained: 'נקודות חדשות',
    points: 'נקודות',
  },
  player: (n: number) => `משתתף ${number(n)}`,
  points: (n: number) => count(n, { one: 'נקודה אחת', two: 'שתי נקודות', other: '# נקודות' }),
  bare: (n: number) => number(n),
  gained: (n: number) => `\u2066+${number(n)}\u2069`,
  streak: (n: number) => `${n} ברצף`,
  rank: (n: number) => `${n}.`,
  place: ordinal,
  base: (questions: number, players: number) =>
    `${count(questions, { one: 'אחרי שאלה אחת', two: 'אחרי שתי שאלות', other: 'אחרי # שאלות' })}, ${count(players, { one: 'משתתף אחד', two: 'שני משתתפים', other: '# משתתפים' })}`,
  of: (n: number) => count(n, { one: 'משתתף אחד', two: 'שני משתתפים', other: '# משתתפים' }),
  more: (n: number) => `ועוד ${number(n)}`,
  nobody: 'עוד לא התקבלו תשובות.',
} as const satisfies WordsOf<typeof english>;
