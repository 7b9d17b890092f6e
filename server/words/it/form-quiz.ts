import type { WordsOf } from '#protocol/words-of';
import { countsOf } from '../counts-of.ts';
import type { formQuizWords as english } from '../en/form-quiz.ts';

const { amount, count } = countsOf('it');
const points = (n: number) => count(n, { one: '# punto', other: '# punti' });

export const formQuizWords = {
  worth: (n: number, isWeighted: boolean) =>
    isWeighted
      ? `${points(n)} per la risposta giusta: prima rispondi, meglio è.`
      : `${points(n)} per la risposta giusta, qualunque sia il tempo.`,
  outcome: (right: number | null) => {
    if (right === null) return 'Non hai risposto';
    if (right === 1) return 'Giusto!';
    return right > 0 ? `Giusto al ${Math.round(right * 100)}%` : 'Stavolta no';
  },
  gained: (n: number) => `+${amount(n)}`,
  answer: (several: boolean) => (several ? 'Risposte giuste' : 'Risposta giusta'),
  number: (value: number, tolerance: number, unit: string) =>
    `${amount(value)}${tolerance === 0 ? '' : ` \u00b1 ${amount(tolerance)}`}${unit === '' ? '' : `\u00a0${unit}`}`,
  standing: (rank: number, players: number) => `Il tuo posto: ${amount(rank)}º su ${amount(players)}.`,
  points,
  team: (rank: number, n: number) => `La tua squadra: ${amount(rank)}º posto, in media ${points(n)}.`,
  youAre: (player: number) => `Sullo schermo il tuo nome è Partecipante ${amount(player)}.`,
} as const satisfies WordsOf<typeof english>;
