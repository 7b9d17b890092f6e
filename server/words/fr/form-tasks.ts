import type { WordsOf } from '#protocol/words-of';
import { countsOf } from '../counts-of.ts';
import type { formTaskWords as english } from '../en/form-tasks.ts';

const { amount, count, number } = countsOf('fr');
const points = (n: number) => count(n, { one: '# point', other: '# points' });
const withUnit = (n: number, unit: string) => (unit === '' ? amount(n) : `${amount(n)}\u00a0${unit}`);

export const formTaskWords = {
  misfit: 'Cela ne correspond pas à ce qui est demandé, rien n’a été compté.',
  pick: (least: number, most: number | null) => {
    if (most === null)
      return least === 1 ? 'Choisissez autant d’options que vous voulez.' : `Choisissez-en au moins ${number(least)}.`;
    if (least === most) return `Choisissez-en ${number(most)}.`;
    return least === 1
      ? `Choisissez-en jusqu’à ${number(most)}.`
      : `Choisissez-en de ${number(least)} à ${number(most)}.`;
  },
  places: (most: number) =>
    most === 1 ? 'Seulement votre premier choix.' : `Chaque nombre de 1 à ${number(most)}, une seule fois.`,
  spend: (n: number, all: boolean) => (all ? `Répartissez ${points(n)}.` : `Répartissez jusqu’à ${points(n)}.`),
  range: (min: number | null, max: number | null, unit: string) => {
    if (min !== null && max !== null) return `De ${amount(min)} à ${withUnit(max, unit)}.`;
    if (min !== null) return `${withUnit(min, unit)} ou plus.`;
    return max === null ? '' : `${withUnit(max, unit)} ou moins.`;
  },
  decimals: (decimals: number) =>
    decimals === 0
      ? 'Un nombre entier.'
      : count(decimals, { one: 'Au plus # décimale.', other: 'Au plus # décimales.' }),
  wordCount: (most: number) => (most === 1 ? 'Écrivez un mot.' : `Écrivez jusqu’à ${number(most)} mots.`),
  wordChars: (chars: number) => `Un mot a au plus ${number(chars)} caractères.`,
  chars: (chars: number) => `Au plus ${number(chars)} caractères.`,

  choose: 'Répondez, puis envoyez votre vote.',
  firstCounts: 'Répondez, puis envoyez votre vote. Il ne pourra pas être modifié.',
  withdrawn: 'Votre vote est retiré. Vous pouvez en envoyer un autre.',
} as const satisfies WordsOf<typeof english>;
