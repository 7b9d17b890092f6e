import type { WordsOf } from '#protocol/words-of';
import type { rankingWords as english } from '../../en/kinds/ranking.ts';
import { decimal, number } from '../numerals.ts';

export const rankingWords = {
  name: '排序',
  hint: '每人给选项排序，最好的在前。',

  task: (places: number, options: number) => {
    if (places === options) return '请按顺序点选，最好的在前。';
    return places === 1 ? '请点选最好的一项。' : `请点选最好的 ${number(places)} 项，最好的在前。`;
  },
  placed: (n: number, of: number) => `${number(n)} / ${number(of)}`,
  list: '按您的顺序排列的选项',
  place: (n: number) => `第 ${number(n)} 位`,
  take: (label: string, n: number) => `${label}：第 ${number(n)} 位。点按可取消。`,
  up: (label: string) => `上移：${label}`,
  down: (label: string) => `下移：${label}`,
  isAt: (label: string, n: number) => `${label}：第 ${number(n)} 位。`,
  isOut: (label: string) => `${label}：没有名次。`,
  unit: () => '#分',

  counted: '分数',
  average: '平均名次',
  noted: (mean: number | null) => (mean === null ? 'Ø –' : `Ø ${decimal(mean, 2)}`),
  explain: '按名次计分。Ø：平均名次。',

  topTitle: '排几项',
  all: '全部',
  needsTop: (options: number) => `排序项数是 1 到 ${number(options)} 的整数，留空表示全部。`,
} as const satisfies WordsOf<typeof english>;
