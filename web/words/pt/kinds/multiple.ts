import type { WordsOf } from '#protocol/words-of';
import type { multipleWords as english } from '../../en/kinds/multiple.ts';
import { count, number } from '../numerals.ts';

export const multipleWords = {
  name: 'Escolha múltipla',
  hint: 'Cada pessoa escolhe várias opções.',

  pick: (least: number, most: number | null) => {
    if (most === null) return least === 1 ? 'Escolha quantas quiser.' : `Escolha pelo menos ${number(least)}.`;
    if (least === most) return `Escolha ${number(most)}.`;
    return least === 1 ? `Escolha até ${number(most)}.` : `Escolha de ${number(least)} a ${number(most)}.`;
  },
  picked: (n: number) => count(n, { one: '# escolhida', other: '# escolhidas' }),

  pickTitle: 'Quantas escolher',
  least: 'No mínimo',
  most: 'No máximo',
  all: 'Todas',
  needsCount: 'A quantidade a escolher é um número inteiro, a partir de 1.',
  needsFit: (options: number) =>
    `Isso não combina com ${count(options, { one: '# opção', other: '# opções' })}: o mínimo não pode passar do máximo, nem o máximo do total.`,
} as const satisfies WordsOf<typeof english>;
