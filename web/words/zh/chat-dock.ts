import type { WordsOf } from '#protocol/words-of';
import type { chatDockWords as english } from '../en/chat-dock.ts';
import { number } from './numerals.ts';

export const chatDockWords = {
  title: '聊天',
  news: (n: number) => `${number(n)} 条新消息`,
  openWithNews: (n: number) => (n === 0 ? '聊天' : `聊天（${number(n)} 条新消息）`),
  close: '关闭聊天',
} as const satisfies WordsOf<typeof english>;
