import type { WordsOf } from '#protocol/words-of';
import type { quizPhoneWords as english } from '../en/quiz-phone.ts';
import { count, number } from './numerals.ts';
import { ordinal } from './quiz.ts';

const points = (n: number) => count(n, { one: '# punt', other: '# punten' });

export const quizPhoneWords = {
  worth: (n: number, isWeighted: boolean) =>
    isWeighted
      ? `${points(n)} voor het goede antwoord: hoe eerder, hoe meer.`
      : `${points(n)} voor het goede antwoord, hoe lang het ook duurt.`,
  right: 'Goed!',
  wrong: 'Deze keer niet',
  partly: (percent: number) => `${percent}% goed`,
  none: 'Je hebt niet geantwoord',
  gained: (n: number) => `+${number(n)}`,
  streak: (n: number) => count(n, { one: '# goed antwoord op rij', other: '# goede antwoorden op rij' }),
  answer: (several: boolean) => (several ? 'Goede antwoorden:' : 'Goed antwoord:'),
  standing: (rank: number, players: number) => `Je bent ${ordinal(rank)} van ${number(players)}`,
  points,
  youAre: (player: number) => `Op het scherm ben je Speler ${number(player)}.`,
  team: 'Jouw team',
  teamStanding: (name: string, rank: number, n: number) => `${name}: ${ordinal(rank)}, gemiddeld ${points(n)}`,
  choose: 'Kies je team',
  change: 'Ander team kiezen',
  notSent: 'Er is nu geen verbinding. Probeer het opnieuw.',
} as const satisfies WordsOf<typeof english>;
