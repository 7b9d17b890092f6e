import type { WordsOf } from '#protocol/words-of';
import type { pinWords as english } from '../../en/kinds/pin.ts';
import { list, number } from '../numerals.ts';

export const pinWords = {
  name: '画像にピン',
  hint: '1人1つ、画像にピンを置きます。',

  picture: '画像',
  alt: '画像の説明',
  altHint: '画像が見えない人に読み上げられます。',
  needsPicture: '画像を選んでください。',
  needsAlt: '画像の内容を短い言葉で書いてください。',

  tap: '画像の場所をタップしてください。',
  board: (alt: string) => `${alt}。場所をタップするか、矢印キーでピンを動かしてください。`,
  at: (x: number, y: number) => `自分のピン：左から${number(x)}%、上から${number(y)}%。`,
  fromLeft: '左から（%）',
  fromTop: '上から（%）',
  fields: '数値で置く',
  yours: '自分のピン',

  map: (alt: string, ballots: string) => `ヒートマップ（${ballots}）：${alt}。同じ数字の表が続きます。`,
  kept: (alt: string, ballots: string, parts: readonly string[]) =>
    `ヒートマップ（${ballots}）：${alt}。${list(parts)}`,
  few: 'ピン少',
  many: 'ピン多',
  place: '場所',
  pins: 'ピン数',
  region: (column: 0 | 1 | 2, row: 0 | 1 | 2) =>
    [
      ['左上', '上', '右上'],
      ['左', '中央', '右'],
      ['左下', '下', '右下'],
    ][row]?.[column] ?? '',
  hottest: (region: string) => `最多：${region}`,
  none: 'まだピンがありません',
  noneHidden: 'ピンは、ホストが公開するまで表示されません。',
} as const satisfies WordsOf<typeof english>;
