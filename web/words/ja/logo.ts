import type { WordsOf } from '#protocol/words-of';
import type { logoWords as english } from '../en/logo.ts';

export const logoWords = {
  label: 'ロゴ',
  hint: 'すべてのスクリーンでタイトルの前に小さく、入室受付中は大きく表示します。PNG、JPEG、WebP、512\u00a0kBまで。',
  choose: '画像を選ぶ…',
  other: '別の画像を選ぶ…',
  remove: 'ロゴを外す',
  reading: '画像を読み込み中…',
  noAnswer: 'サーバーの応答がなく、ロゴは変わっていません。もう一度お試しください。',
} as const satisfies WordsOf<typeof english>;
