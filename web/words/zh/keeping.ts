import type { WordsOf } from '#protocol/words-of';
import type { keepingWords as english } from '../en/keeping.ts';
import { moment, number } from './numerals.ts';

export const keepingWords = {
  title: '保留与清除',
  until: (days: number, date: string) =>
    `房间及其中的全部内容会在最后一次使用 ${number(days)} 天后删除：如果今天以后没有人再来，就是 ${date}。`,
  at: (at: number) => moment(at, 'long'),
  stays: '此房间会一直保留，直到有人清除。',
  erase: '立即清除此房间',
  ask: '要清除此房间吗？题目、投票、名字、聊天和图片都会删除，里面的人都会退出，无法恢复。请先带走结果。',
  yes: '全部清除',
  no: '保留',
  failed: '没有清除成功。请稍后再试。',
} as const satisfies WordsOf<typeof english>;
