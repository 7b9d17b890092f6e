import type { WordsOf } from '#protocol/words-of';
import type { scaleWords as english } from '../../en/kinds/scale.ts';
import { isolated } from '../isolated-text.ts';
import { decimal, number } from '../numerals.ts';

const oneDecimal = (n: number) => decimal(n, 1, 1);

export const scaleWords = {
  name: 'Ölçek',
  hint: 'Herkes bir sayı seçer, örneğin 1 ile 5 arası. Ekran ortalamayı gösterir.',

  mean: (mean: number) => oneDecimal(mean),
  average: 'ortalama',
  averageIs: (mean: number) => `Ortalama ${oneDecimal(mean)}`,
  noAverage: 'Henüz ortalama yok',
  step: 'Basamak',
  steps: 'Ölçeğin basamakları',
  stepOf: (step: number, last: number, meaning: string | null) =>
    `${number(step)} / ${number(last)}${meaning === null ? '' : `: ${isolated(meaning)}`}`,

  rangeTitle: 'Basamaklar',
  range: (from: number, to: number) => `${number(from)} ile ${number(to)} arası`,
  first: 'İlk',
  last: 'Son',
  low: (step: number) => `${number(step)} ne demek (isteğe bağlı)`,
  high: (step: number) => `${number(step)} ne demek (isteğe bağlı)`,
  lowExample: 'Hiç',
  highExample: 'Çok',
  needsSteps: (least: number, most: number) =>
    `Ölçek 0 ya da 1 ile başlar; basamak sayısı ${number(least)} ile ${number(most)} arasındadır.`,

  receipt: {
    toVote: 'Oy vermek için bir sayıya dokunun.',
    firstCounts: 'Oy vermek için bir sayıya dokunun. İlk seçim geçerli.',
    withdrawn: 'Oyunuz geri çekildi. Yeniden oy vermek için bir sayıya dokunun.',
  },
} as const satisfies WordsOf<typeof english>;
