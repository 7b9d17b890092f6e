import type { WordsOf } from '#protocol/words-of';
import { countsOf } from '../counts-of.ts';
import type { formQuizWords as english } from '../en/form-quiz.ts';

const { amount, count } = countsOf('nl');
const points = (n: number) => count(n, { one: '# punt', other: '# punten' });

export const formQuizWords = {
  worth: (n: number, isWeighted: boolean) =>
    `${points(n)} voor het goede antwoord${isWeighted ? ': hoe eerder, hoe meer.' : ', hoe lang het ook duurt.'}`,
  outcome: (right: number | null) => {
    if (right === null) return 'Je hebt niet geantwoord';
    if (right === 1) return 'Goed!';
    return right > 0 ? `${Math.round(right * 100)}% goed` : 'Deze keer niet';
  },
  gained: (n: number) => `+${amount(n)}`,
  answer: (several: boolean) => (several ? 'Goede antwoorden' : 'Goed antwoord'),
  number: (value: number, tolerance: number, unit: string) =>
    `${amount(value)}${tolerance === 0 ? '' : ` \u00b1 ${amount(tolerance)}`}${unit === '' ? '' : `\u00a0${unit}`}`,
  standing: (rank: number, players: number) => `Je bent ${amount(rank)}e van ${amount(players)}.`,
  points,
  team: (rank: number, n: number) => `Jouw team is ${amount(rank)}e, met gemiddeld ${points(n)}.`,
  youAre: (player: number) => `Op het scherm ben je Speler ${amount(player)}.`,
} as const satisfies WordsOf<typeof english>;
