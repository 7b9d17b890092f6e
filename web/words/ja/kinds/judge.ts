import type { WordsOf } from '#protocol/words-of';
import type { judgeWords as english } from '../../en/kinds/judge.ts';
import { isolated } from '../isolated-text.ts';
import { number } from '../numerals.ts';

export const judgeWords = {
  title: '回答',
  lists: '表示する回答の種類',
  standing: { held: '承認待ち', shown: '表示中', removed: '削除済み' },
  hold: '承認するまで回答を表示しない',
  holdHint: '承認していない回答は、スクリーンとスマホからすぐに消えます。',
  find: '回答を検索',
  approve: '承認',
  remove: '削除',
  restore: '戻す',
  about: (what: string, answer: string) => `${what}：${isolated(answer)}`,
  times: (n: number) => `×${number(n)}`,
  none: {
    held: '承認待ちの回答はありません。',
    shown: '表示中の回答はまだありません。',
    removed: '削除した回答はありません。',
  },
  notFound: '見つかりませんでした。',
  loading: '回答を読み込み中…',
  more: (n: number, of: number) => `全${number(of)}件中、最初の${number(n)}件です。ほかは内容で検索できます。`,
} as const satisfies WordsOf<typeof english>;
