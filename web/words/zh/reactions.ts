import type { Emoji, Pace } from '#protocol/reactions';
import type { WordsOf } from '#protocol/words-of';
import type { reactionWords as english } from '../en/reactions.ts';
import { number } from './numerals.ts';

const names: Readonly<Record<Emoji, string>> = {
  '\u{1f44d}': '点赞',
  '\u2764\ufe0f': '爱心',
  '\u{1f602}': '大笑',
  '\u{1f44f}': '鼓掌',
  '\u{1f389}': '欢呼',
  '\u{1f914}': '思考',
};
const paces: Readonly<Record<Pace, string>> = { fast: '太快', slow: '太慢', lost: '没跟上' };

export const reactionWords = {
  row: '发到大屏幕',
  names: names,
  sent: (name: string) => `${name}：已发送`,
  counted: (name: string, n: number) => `${name}：${number(n)}`,
  pace: '节奏',
  paceHint: '只告诉主持人，不显示名字',
  paces: paces,
} as const satisfies WordsOf<typeof english>;
