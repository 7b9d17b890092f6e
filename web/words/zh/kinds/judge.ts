import type { WordsOf } from '#protocol/words-of';
import type { judgeWords as english } from '../../en/kinds/judge.ts';
import { isolated } from '../isolated-text.ts';
import { number } from '../numerals.ts';

export const judgeWords = {
  title: '回答',
  lists: '哪些回答',
  standing: { held: '待审核', shown: '已显示', removed: '已移除' },
  hold: '回答先审核再显示',
  holdHint: '未审核的回答会立即从大屏幕和手机上消失。',
  find: '查找回答',
  approve: '通过',
  remove: '移除',
  restore: '恢复',
  about: (what: string, answer: string) => `${what}：${isolated(answer)}`,
  times: (n: number) => `×${number(n)}`,
  none: {
    held: '没有待审核的回答。',
    shown: '还没有显示任何回答。',
    removed: '没有移除任何回答。',
  },
  notFound: '没有这样的回答。',
  loading: '正在加载回答…',
  more: (n: number, of: number) => `这是前 ${number(n)} 条，共 ${number(of)} 条。其余可以按内容查找。`,
} as const satisfies WordsOf<typeof english>;
