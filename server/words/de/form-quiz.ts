import type { WordsOf } from '#protocol/words-of';
import { countsOf } from '../counts-of.ts';
import type { formQuizWords as english } from '../en/form-quiz.ts';

const { amount, count } = countsOf('de');
const points = (n: number) => count(n, { one: '# Punkt', other: '# Punkte' });

export const formQuizWords = {
  worth: (n: number, isWeighted: boolean) =>
    `${points(n)} für die richtige Antwort${isWeighted ? ': je früher, desto mehr.' : ', egal, wie lange es dauert.'}`,
  outcome: (right: number | null) => {
    if (right === null) return 'Sie haben nicht geantwortet';
    if (right === 1) return 'Richtig!';
    return right > 0 ? `${Math.round(right * 100)}\u00a0% richtig` : 'Diesmal nicht';
  },
  gained: (n: number) => `+${amount(n)}`,
  answer: (several: boolean) => (several ? 'Richtige Antworten' : 'Richtige Antwort'),
  number: (value: number, tolerance: number, unit: string) =>
    `${amount(value)}${tolerance === 0 ? '' : ` \u00b1 ${amount(tolerance)}`}${unit === '' ? '' : `\u00a0${unit}`}`,
  standing: (rank: number, players: number) => `Sie sind auf Platz ${amount(rank)} von ${amount(players)}.`,
  points,
  team: (rank: number, n: number) => `Ihr Team ist auf Platz ${amount(rank)}, mit ${points(n)} im Schnitt.`,
  youAre: (player: number) => `Auf der Leinwand sind Sie Person ${amount(player)}.`,
} as const satisfies WordsOf<typeof english>;
