import type { WordsOf } from '#protocol/words-of';
import type { rankingWords as english } from '../../en/kinds/ranking.ts';
import { decimal, number } from '../numerals.ts';

export const rankingWords = {
  name: '順位付け',
  hint: '選択肢をよい順に並べます。',

  task: (places: number, options: number) => {
    if (places === options) return 'よいと思う順にタップしてください。';
    return places === 1
      ? '一番よいものをタップしてください。'
      : `上位${number(places)}つを、よい順にタップしてください。`;
  },
  placed: (n: number, of: number) => `${number(n)} / ${number(of)}`,
  list: '自分の順に並べた選択肢',
  place: (n: number) => `${number(n)}位`,
  take: (label: string, n: number) => `${label}：${number(n)}位。タップで外します。`,
  up: (label: string) => `上へ：${label}`,
  down: (label: string) => `下へ：${label}`,
  isAt: (label: string, n: number) => `${label}：${number(n)}位。`,
  isOut: (label: string) => `${label}：順位なし。`,
  unit: () => '#点',

  counted: '点数',
  average: '平均順位',
  noted: (mean: number | null) => (mean === null ? 'Ø –' : `Ø ${decimal(mean, 2)}`),
  explain: '順位に応じた点数。Ø：平均順位。',

  topTitle: '順位を付ける数',
  all: 'すべて',
  needsTop: (options: number) => `順位を付ける数は1～${number(options)}の整数です。空欄ならすべてです。`,
} as const satisfies WordsOf<typeof english>;
