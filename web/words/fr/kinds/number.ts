import type { WordsOf } from '#protocol/words-of';
import type { numberWords as english } from '../../en/kinds/number.ts';
import { count, decimal, list } from '../numerals.ts';

const amount = (n: number) => decimal(n, 6);
const withUnit = (n: number, unit: string) => (unit === '' ? amount(n) : `${amount(n)}\u00a0${unit}`);

export const numberWords = {
  name: 'Estimation',
  hint: 'Chaque personne donne un nombre.',
  amount,
  withUnit,
  fromTo: (from: number | null, to: number | null) => {
    if (from === null) return to === null ? '' : `jusqu’à ${amount(to)}`;
    if (to === null) return `${amount(from)} ou plus`;
    return from === to ? amount(from) : `${amount(from)}\u2013${amount(to)}`;
  },
  spanned: (low: number, high: number, unit: string) => `${amount(low)}\u2013${withUnit(high, unit)}`,

  answer: 'Votre nombre',
  less: (n: number) => `${amount(n)} de moins`,
  more: (n: number) => `${amount(n)} de plus`,
  range: (min: number | null, max: number | null, unit: string) => {
    if (min !== null && max !== null) return `De ${amount(min)} à ${withUnit(max, unit)}.`;
    if (min !== null) return `${withUnit(min, unit)} ou plus.`;
    return max === null ? '' : `${withUnit(max, unit)} ou moins.`;
  },
  places: (decimals: number) =>
    decimals === 0
      ? 'Un nombre entier.'
      : count(decimals, { one: 'Au plus # décimale.', other: 'Au plus # décimales.' }),
  reads: (value: string) => `Cela fait ${value}.`,
  unread: 'Ceci ne peut pas être lu comme un nombre.',

  median: 'Médiane',
  middle: 'Moitié centrale',
  mean: 'Moyenne',
  right: 'Bonne réponse',
  rightWithin: (n: number, ballots: number, tolerance: string | null) =>
    tolerance === null
      ? `Réponse exacte\u202f: ${amount(n)} sur ${amount(ballots)}`
      : `À ±${tolerance} près\u202f: ${amount(n)} sur ${amount(ballots)}`,
  rightKept: (value: string) =>
    `Bonne réponse\u202f: ${value}. Elle n’est visible que pour vous jusqu’à la fin du vote et l’affichage des résultats.`,
  none: 'Pas encore de nombre',
  noneHidden: 'Les nombres sont masqués jusqu’à ce que l’hôte les montre.',
  chart: (question: string, ballots: string) =>
    `Histogramme\u202f: ${question} (${ballots}). Les mêmes chiffres suivent sous forme de tableau.`,
  shape: (bars: readonly (readonly [name: string, votes: string])[]) =>
    `Histogramme. ${
      list(bars.filter(([, votes]) => votes !== '').map(([name, votes]) => `${name}\u202f: ${votes}`)) ||
      'Pas encore de nombre'
    }`,
  numbers: 'Nombres',
  own: (value: string) => `Le vôtre\u202f: ${value}`,

  unit: 'Unité',
  unitExample: 'km',
  least: 'Minimum',
  greatest: 'Maximum',
  any: 'Libre',
  decimals: 'Décimales',
  rightTitle: 'Bonne réponse',
  hasRight: 'Il y a une bonne réponse',
  rightValue: 'C’est',
  tolerance: 'Aussi juste\u202f: écart jusqu’à',
  rightHint: 'Vous la gardez pour vous jusqu’à la fin du vote et l’affichage des résultats.',
  needsNumbers: 'Le minimum, le maximum et la bonne réponse sont des nombres, sans plus de décimales que demandé.',
  needsRange: 'Le minimum est plus petit que le maximum.',
  needsRight: 'La bonne réponse se trouve entre le minimum et le maximum.',
  needsUnit: 'Une unité ne contient ni virgule, ni <, ni barre oblique inverse.',
} as const satisfies WordsOf<typeof english>;
