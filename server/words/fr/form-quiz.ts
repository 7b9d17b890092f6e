import type { WordsOf } from '#protocol/words-of';
import { countsOf } from '../counts-of.ts';
import type { formQuizWords as english } from '../en/form-quiz.ts';

const { amount, count } = countsOf('fr');
const points = (n: number) => count(n, { one: '# point', other: '# points' });
const place = (n: number) => (n === 1 ? '1re' : `${amount(n)}e`);

export const formQuizWords = {
  worth: (n: number, isWeighted: boolean) =>
    isWeighted
      ? `${points(n)} pour la bonne réponse\u202f: plus c’est rapide, mieux c’est.`
      : `${points(n)} pour la bonne réponse, quel que soit le temps mis.`,
  outcome: (right: number | null) => {
    if (right === null) return 'Vous n’avez pas répondu';
    if (right === 1) return 'Bonne réponse\u202f!';
    return right > 0 ? `Juste à ${Math.round(right * 100)}\u202f%` : 'Pas cette fois';
  },
  gained: (n: number) => `+${amount(n)}`,
  answer: (several: boolean) => (several ? 'Bonnes réponses' : 'Bonne réponse'),
  number: (value: number, tolerance: number, unit: string) =>
    `${amount(value)}${tolerance === 0 ? '' : ` \u00b1 ${amount(tolerance)}`}${unit === '' ? '' : `\u00a0${unit}`}`,
  standing: (rank: number, players: number) => `Votre rang\u202f: ${place(rank)} place sur ${amount(players)}.`,
  points,
  team: (rank: number, n: number) => `Votre équipe\u202f: ${place(rank)} place, ${points(n)} en moyenne.`,
  youAre: (player: number) => `À l’écran, votre nom est «\u202fAnonyme ${amount(player)}\u202f».`,
} as const satisfies WordsOf<typeof english>;
