import type { WordsOf } from '#protocol/words-of';
import type { quizWords as english } from '../en/quiz.ts';
import { count, number } from './numerals.ts';

/** "1." */
export const ordinal = (n: number): string => `${number(n)}.`;

const people = (n: number) => count(n, { one: '# osoba', few: '# osoby', many: '# osób', other: '# osoby' });

export const quizWords = {
  leaderboard: 'Ranking',
  podium: 'Podium',
  teams: 'Drużyny',
  bestPlayers: 'Najlepsze osoby',
  heads: {
    rank: 'Miejsce',
    player: 'Osoba',
    team: 'Drużyna',
    players: 'Osoby',
    gained: 'Nowe punkty',
    points: 'Punkty',
  },
  player: (n: number) => `Osoba ${number(n)}`,
  points: (n: number) => count(n, { one: '# punkt', few: '# punkty', many: '# punktów', other: '# punktu' }),
  bare: (n: number) => number(n),
  gained: (n: number) => `+${number(n)}`,
  streak: (n: number) => `${n} z rzędu`,
  rank: (n: number) => `${n}.`,
  place: ordinal,
  base: (questions: number, players: number) =>
    `${count(questions, {
      one: 'Po # pytaniu',
      few: 'Po # pytaniach',
      many: 'Po # pytaniach',
      other: 'Po # pytania',
    })}, ${people(players)}`,
  of: people,
  more: (n: number) => `i jeszcze ${number(n)}`,
  nobody: 'Nikt jeszcze nie odpowiedział.',
} as const satisfies WordsOf<typeof english>;
