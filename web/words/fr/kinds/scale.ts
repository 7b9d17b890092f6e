import type { WordsOf } from '#protocol/words-of';
import type { scaleWords as english } from '../../en/kinds/scale.ts';
import { isolated } from '../isolated-text.ts';
import { decimal, number } from '../numerals.ts';

const oneDecimal = (n: number) => decimal(n, 1, 1);

export const scaleWords = {
  name: 'Échelle',
  hint: 'Chaque personne choisit un nombre, par exemple de 1 à 5. L’écran montre la moyenne.',

  mean: (mean: number) => oneDecimal(mean),
  average: 'en moyenne',
  averageIs: (mean: number) => `Moyenne ${oneDecimal(mean)}`,
  noAverage: 'Pas encore de moyenne',
  step: 'Niveau',
  steps: 'Niveaux de l’échelle',
  stepOf: (step: number, last: number, meaning: string | null) =>
    `${number(step)} sur ${number(last)}${meaning === null ? '' : `\u202f: ${isolated(meaning)}`}`,

  rangeTitle: 'Niveaux',
  range: (from: number, to: number) => `${number(from)} à ${number(to)}`,
  first: 'Premier',
  last: 'Dernier',
  low: (step: number) => `Ce que signifie ${number(step)} (facultatif)`,
  high: (step: number) => `Ce que signifie ${number(step)} (facultatif)`,
  lowExample: 'Pas du tout',
  highExample: 'Tout à fait',
  needsSteps: (least: number, most: number) =>
    `Une échelle commence à 0 ou 1 et compte de ${number(least)} à ${number(most)} niveaux.`,

  receipt: {
    toVote: 'Touchez un nombre pour voter.',
    firstCounts: 'Touchez un nombre pour voter. Le premier choix compte.',
    withdrawn: 'Votre vote est retiré. Touchez un nombre pour voter à nouveau.',
  },
} as const satisfies WordsOf<typeof english>;
