import type { WordsOf } from '#protocol/words-of';
import type { lightWords as english } from '../en/light.ts';
import { count, number } from './numerals.ts';

export const lightWords = {
  good: '締め切れます',
  warn: '待つのが安心です',
  off: {
    'not-open': '投票は受付中ではありません',
    unknown: '確認中…',
    nobody: 'まだ誰もいません',
    closing: '遅れた票を集計中',
    final: '投票は終了しました',
  },
  why: {
    'in-flight': (n: number) => count(n, { other: '#票を保存しています。' }),
    dropped: (n: number) => count(n, { other: '#人が未投票のまま切断しました。' }),
    waiting: (n: number) => count(n, { other: '#人がまだ投票していません。' }),
    'all-in': '全員が投票を終え、送信中の票はありません。',
    'not-open': '受付を始めると数字が出ます。',
    unknown: '数字はまもなく出ます。',
    nobody: 'コード、またはスクリーンのQRコードを見せてください。',
    closing: (late: number | null, left: number) => {
      const so = `あと${left}秒で確定します。`;
      if (late === null) return `まだ集計中です。${so}`;
      return late === 0 ? `今のところありません。${so}` : `今のところ${number(late)}票です。${so}`;
    },
    final: (late: number | null) =>
      late ? count(late, { other: '遅れた#票を含めて確定しました。' }) : '数字は確定しました。',
  },
  voters: '参加中',
  voted: '投票済み',
  inFlight: '保存中',
  dropped: '切断',
  screens: () => 'スクリーン',
  none: '–',
  unproven: (n: number) =>
    count(n, {
      other:
        '#台のスマホは、識別情報を保持できることをまだ確認できていません。投票は通常どおりですが、数が多いときはスクリプトの可能性があります。',
    }),
} as const satisfies WordsOf<typeof english>;
