import type { WordsOf } from '#protocol/words-of';
import type { accessWords as english } from '../en/access.ts';
import { count } from './numerals.ts';

export const accessWords = {
  skip: {
    voting: '跳到投票',
    chat: '跳到聊天',
    now: '跳到当前题目',
    result: '跳到结果',
    deck: '跳到题目列表',
    join: '跳到进入房间',
    create: '跳到创建房间',
  },
  pause: '暂停结果',
  unpause: '继续显示结果',
  paused: (n: number) => (n === 0 ? '已暂停' : `已暂停，${count(n, { other: '又有 # 票' })}`),
  goesOn: '结果已继续显示',
  asTable: '以表格显示',
  asChart: '以图表显示',
  isTable: '现在是表格',
  isChart: '现在是图表',
  noLimit: '不再限时',
} as const satisfies WordsOf<typeof english>;
