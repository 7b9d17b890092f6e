import type { WordsOf } from '#protocol/words-of';
import { countsOf } from '../counts-of.ts';
import type { formTaskWords as english } from '../en/form-tasks.ts';

const { amount, count, number } = countsOf('pt');
const points = (n: number) => count(n, { one: '# ponto', other: '# pontos' });
const withUnit = (n: number, unit: string) => (unit === '' ? amount(n) : `${amount(n)}\u00a0${unit}`);

export const formTaskWords = {
  misfit: 'Isso não corresponde ao que se pede, então nada foi contado.',
  pick: (least: number, most: number | null) => {
    if (most === null) return least === 1 ? 'Escolha quantas quiser.' : `Escolha pelo menos ${number(least)}.`;
    if (least === most) return `Escolha ${number(most)}.`;
    return least === 1 ? `Escolha até ${number(most)}.` : `Escolha de ${number(least)} a ${number(most)}.`;
  },
  places: (most: number) =>
    most === 1 ? 'Só a sua primeira escolha.' : `Cada número de 1 a ${number(most)}, uma só vez.`,
  spend: (n: number, all: boolean) => (all ? `Distribua ${points(n)}.` : `Distribua até ${points(n)}.`),
  range: (min: number | null, max: number | null, unit: string) => {
    if (min !== null && max !== null) return `De ${amount(min)} a ${withUnit(max, unit)}.`;
    if (min !== null) return `${withUnit(min, unit)} ou mais.`;
    return max === null ? '' : `${withUnit(max, unit)} ou menos.`;
  },
  decimals: (decimals: number) =>
    decimals === 0
      ? 'Um número inteiro.'
      : count(decimals, { one: 'No máximo # casa decimal.', other: 'No máximo # casas decimais.' }),
  wordCount: (most: number) => (most === 1 ? 'Escreva uma palavra.' : `Escreva até ${number(most)} palavras.`),
  wordChars: (chars: number) => `Uma palavra tem no máximo ${number(chars)} caracteres.`,
  chars: (chars: number) => `No máximo ${number(chars)} caracteres.`,

  choose: 'Responda e envie seu voto.',
  firstCounts: 'Responda e envie seu voto. Depois não dá para mudar.',
  withdrawn: 'Seu voto foi retirado. Você pode enviar outro.',
} as const satisfies WordsOf<typeof english>;
