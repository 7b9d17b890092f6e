import type { WordsOf } from '#protocol/words-of';
import type { chatDockWords as english } from '../en/chat-dock.ts';
import { number } from './numerals.ts';

export const chatDockWords = {
  title: 'Chat',
  titleWithQuestions: 'Chat en vragen',
  news: (n: number) => `${number(n)} nieuw`,
  titleWithNews: (n: number, title: string) => (n === 0 ? title : `${title} (${number(n)} nieuw)`),
} as const satisfies WordsOf<typeof english>;
