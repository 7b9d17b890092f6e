import type { WordsOf } from '#protocol/words-of';
import type { numberWords as english } from '../../en/kinds/number.ts';
import { count, decimal, list } from '../numerals.ts';

const amount = (n: number) => decimal(n, 6);
const withUnit = (n: number, unit: string) => (unit === '' ? amount(n) : `${amount(n)}\u00a0${unit}`);

export const numberWords = {
  name: 'Estimativa',
  hint: 'Cada pessoa dá um número.',
  amount,
  withUnit,
  fromTo: (from: number | null, to: number | null) => {
    if (from === null) return to === null ? '' : `até ${amount(to)}`;
    if (to === null) return `${amount(from)} ou mais`;
    return from === to ? amount(from) : `${amount(from)}\u2013${amount(to)}`;
  },
  spanned: (low: number, high: number, unit: string) => `${amount(low)}\u2013${withUnit(high, unit)}`,

  answer: 'Seu número',
  less: (n: number) => `${amount(n)} a menos`,
  more: (n: number) => `${amount(n)} a mais`,
  range: (min: number | null, max: number | null, unit: string) => {
    if (min !== null && max !== null) return `De ${amount(min)} a ${withUnit(max, unit)}.`;
    if (min !== null) return `${withUnit(min, unit)} ou mais.`;
    return max === null ? '' : `${withUnit(max, unit)} ou menos.`;
  },
  places: (decimals: number) =>
    decimals === 0
      ? 'Um número inteiro.'
      : count(decimals, { one: 'No máximo # casa decimal.', other: 'No máximo # casas decimais.' }),
  reads: (value: string) => `Isso é ${value}.`,
  unread: 'Não dá para ler isso como número aqui.',

  median: 'Mediana',
  middle: 'Metade do meio',
  mean: 'Média',
  right: 'Resposta certa',
  rightWithin: (n: number, ballots: number, tolerance: string | null) =>
    tolerance === null
      ? `${amount(n)} de ${amount(ballots)} com a resposta exata`
      : `${amount(n)} de ${amount(ballots)} dentro de \u00b1${tolerance}`,
  rightKept: (value: string) =>
    `Resposta certa: ${value}. Só você vê, até a votação acabar e os resultados serem mostrados.`,
  none: 'Nenhum número ainda',
  noneHidden: 'Os números ficam ocultos até a organização mostrar.',
  chart: (question: string, ballots: string) =>
    `Histograma: ${question} (${ballots}). Os mesmos números seguem em uma tabela.`,
  shape: (bars: readonly (readonly [name: string, votes: string])[]) =>
    `Histograma. ${
      list(bars.filter(([, votes]) => votes !== '').map(([name, votes]) => `${name}: ${votes}`)) ||
      'Nenhum número ainda'
    }`,
  numbers: 'Números',
  own: (value: string) => `O seu: ${value}`,

  unit: 'Unidade',
  unitExample: 'km',
  least: 'Menor valor',
  greatest: 'Maior valor',
  any: 'Qualquer',
  decimals: 'Casas decimais',
  rightTitle: 'Resposta certa',
  hasRight: 'Há uma resposta certa',
  rightValue: 'É',
  tolerance: 'Também vale: diferença de até',
  rightHint: 'Fica só com você até a votação acabar e os resultados serem mostrados.',
  needsNumbers: 'Menor valor, maior valor e resposta certa são números, sem mais casas decimais do que o pedido.',
  needsRange: 'O menor valor é menor que o maior.',
  needsRight: 'A resposta certa fica entre o menor e o maior valor.',
  needsUnit: 'Uma unidade não tem vírgula, nem < nem barra invertida.',
} as const satisfies WordsOf<typeof english>;
