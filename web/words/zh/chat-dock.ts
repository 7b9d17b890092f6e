import type { WordsOf } from '#protocol/words-of';
import type { chatDockWords as english } from '../en/chat-dock.ts';
import { number } from './numerals.ts';

export const chatDockWords = {
  title: '聊天',
  titleWithQuestions: '聊天和提问',
  news: (n: number) => `${number(n)} 条新消息`,
  titleWithNews: (n: number, title: string) => (n === 0 ? title : `${title}（${number(n)} 条新消息）`),
} as const satisfies WordsOf<typeof english>;
