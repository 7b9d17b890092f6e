import type { WordsOf } from '#protocol/words-of';
import type { questionWords as english } from '../en/questions.ts';
import { isolated } from './isolated-text.ts';
import { count, number } from './numerals.ts';

export const questionWords = {
  title: '提问',
  write: '写下提问',
  send: '提问',
  withName: (name: string) => `显示名字：${isolated(name)}`,
  withoutName: '不显示名字',
  asName: '显示您的名字',
  anonymousRoom: '谁也不知道是谁问的，主持人也不知道。',
  heldHint: '主持人先看过，别人才能看到。',
  notSent: '没有连接，未能发送。您的提问保留在这里。',
  sent: '提问已发出。',
  sentHeld: '提问已交给主持人。',
  charsLeft: (n: number) => count(n, { other: '还可输入 # 个字' }),
  tooMany: (n: number) => count(n, { other: '超出 # 个字' }),
  sort: '排序',
  top: '最想知道',
  newest: '最新',
  loading: '正在获取提问…',
  none: '还没有人提问。',
  noneAndMay: '还没有人提问。来问第一个吧。',
  own: '我的',
  held: '待主持人查看',
  answered: '已回答',
  answering: '正在回答',
  answer: '回答',
  votes: (n: number) => count(n, { other: '# 票' }),
  want: (n: number) => `我也想知道。目前 ${count(n, { other: '# 票' })}`,
  sending: '正在发送…',
  more: (n: number) => count(n, { other: '再显示 # 个' }),
  anonymous: '匿名',
  waiting: (n: number) => count(n, { other: '# 个提问待回答' }),
  notShown: (n: number) => `+ ${number(n)}`,
  askNow: '用手机提问，并给想知道的提问投票。',
} as const satisfies WordsOf<typeof english>;
