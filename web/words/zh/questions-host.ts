import type { Pace } from '#protocol/reactions';
import type { WordsOf } from '#protocol/words-of';
import type { questionHostWords as english } from '../en/questions-host.ts';
import { isolated } from './isolated-text.ts';
import { count } from './numerals.ts';

export const questionHostWords = {
  part: '提问',
  title: '观众提问',
  rules: '谁可以提问，怎样提问',
  more: '更多',
  enabled: '大家可以提问',
  hold: '审核通过后显示',
  anonymous: '不记名，主持人也看不到',
  list: '在大屏幕上列出',
  reactions: '手机和大屏幕上的表情回应',
  off: '目前不能提问。',
  lists: '哪些提问',
  views: {
    held: '待审核',
    open: '待回答',
    answered: '已回答',
    removed: '已移除',
  },
  none: {
    held: '没有等您审核的提问。',
    open: '没有待回答的提问。大家可以在手机的“聊天和提问”中提问。',
    answered: '还没有回答过。',
    removed: '没有移除过。',
  },
  approve: '通过',
  remove: '移除',
  restore: '恢复',
  pin: '上大屏幕',
  unpin: '撤下大屏幕',
  answered: '已回答',
  reopen: '未回答',
  answer: '写回答',
  saveAnswer: '保存回答',
  cancel: '取消',
  merge: '合并到相同的提问…',
  mergeInto: '合并到',
  mergeNow: '合并',
  mergeHint: '票数合并，每人只计一次。',
  unmerge: '取消合并',
  merged: (n: number) => count(n, { other: '另有 # 个相同的提问' }),
  about: (what: string, question: string) => `${what}：${isolated(question)}`,
  removed: (question: string) => `已移除：${isolated(question)}`,
  undo: '撤销',
  anonymousAsker: '没有名字',
  own: '正显示在大屏幕上',
  pace: {
    fast: (n: number) => count(n, { other: '# 人觉得太快' }),
    slow: (n: number) => count(n, { other: '# 人觉得太慢' }),
    lost: (n: number) => count(n, { other: '# 人没跟上' }),
  } satisfies Record<Pace, (n: number) => string>,
  paceTitle: '最近一分钟的节奏',
} as const satisfies WordsOf<typeof english>;
