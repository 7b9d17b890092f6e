import type { WordsOf } from '#protocol/words-of';
import type { pinWords as english } from '../../en/kinds/pin.ts';
import { list, number } from '../numerals.ts';

export const pinWords = {
  name: '图上标记',
  hint: '每人在图片上放一个标记。',

  picture: '图片',
  alt: '图片内容',
  altHint: '会读给看不见图片的人听。',
  needsPicture: '请先选择图片。',
  needsAlt: '请用几个词说明图片内容。',

  tap: '请点按图片上的位置。',
  board: (alt: string) => `${alt}。请点按一个位置，或用方向键移动标记。`,
  at: (x: number, y: number) => `您的标记：距左边 ${number(x)}%，距上边 ${number(y)}%。`,
  fromLeft: '距左边，%',
  fromTop: '距上边，%',
  fields: '用数字定位',
  yours: '您的标记',

  map: (alt: string, ballots: string) => `热力图（${ballots}）：${alt}。后面的表格列出相同的数字。`,
  kept: (alt: string, ballots: string, parts: readonly string[]) => `热力图（${ballots}）：${alt}。${list(parts)}`,
  few: '标记少',
  many: '标记多',
  place: '位置',
  pins: '标记数',
  region: (column: 0 | 1 | 2, row: 0 | 1 | 2) =>
    [
      ['左上', '上方', '右上'],
      ['左侧', '中间', '右侧'],
      ['左下', '下方', '右下'],
    ][row]?.[column] ?? '',
  hottest: (region: string) => `标记最多：${region}`,
  none: '还没有标记',
  noneHidden: '标记由主持人公布后才显示。',
} as const satisfies WordsOf<typeof english>;
