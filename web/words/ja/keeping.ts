import type { WordsOf } from '#protocol/words-of';
import type { keepingWords as english } from '../en/keeping.ts';
import { moment, number } from './numerals.ts';

export const keepingWords = {
  title: '保存期間と消去',
  until: (days: number, date: string) =>
    `ルームは、最後に使われてから${number(days)}日後に、内容ごと削除されます。今日を最後に誰も使わなければ、${date}です。`,
  at: (at: number) => moment(at, 'long'),
  stays: 'このルームは、誰かが消去するまで残ります。',
  erase: 'このルームを今すぐ消去',
  ask: 'このルームを消去しますか？質問、票、名前、チャット、画像がすべて消え、参加中の人は全員退室します。元には戻せません。先に結果を保存してください。',
  yes: 'すべて消去',
  no: '残す',
  failed: '消去できませんでした。少し待ってから、もう一度お試しください。',
} as const satisfies WordsOf<typeof english>;
