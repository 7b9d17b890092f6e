import type { WordsOf } from '#protocol/words-of';
import type { pictureWords as english } from '../en/pictures.ts';

export const pictureWords = {
  choose: '画像を選ぶ…',
  other: '別の画像…',
  reading: '読み込み中…',
  none: '画像なし',
  hint: 'PNG、JPEG、WebP、4\u00a0MBまで。画像は作り直され、撮影場所や機種の情報は残りません。',
  needsRoom: '画像はルームに保存されます。まず別の種類の質問でルームを作り、ホストのページで種類を変更してください。',
  bad: 'この画像は使えません。4\u00a0MB、2500万画素までのPNG、JPEG、WebPを選んでください。',
  tooLarge: 'この画像は4\u00a0MBを超えています。小さく保存し直すか、別の画像を選んでください。',
  noAnswer: 'サーバーの応答がありません。もう一度お試しください。',
} as const satisfies WordsOf<typeof english>;
