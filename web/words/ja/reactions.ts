import type { Emoji, Pace } from '#protocol/reactions';
import type { WordsOf } from '#protocol/words-of';
import type { reactionWords as english } from '../en/reactions.ts';
import { number } from './numerals.ts';

const names: Readonly<Record<Emoji, string>> = {
  '\u{1f44d}': 'いいね',
  '\u2764\ufe0f': 'ハート',
  '\u{1f602}': '笑い',
  '\u{1f44f}': '拍手',
  '\u{1f389}': 'お祝い',
  '\u{1f914}': 'うーん',
};
const paces: Readonly<Record<Pace, string>> = { fast: '速すぎる', slow: '遅すぎる', lost: 'ついていけない' };

export const reactionWords = {
  row: 'スクリーンに送る',
  names,
  sent: (name: string) => `${name}：送信しました`,
  counted: (name: string, n: number) => `${name}：${number(n)}`,
  pace: 'ペース',
  paceHint: '名前なしでホストだけに伝わります',
  paces,
} as const satisfies WordsOf<typeof english>;
