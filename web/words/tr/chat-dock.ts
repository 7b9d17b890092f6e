import type { WordsOf } from '#protocol/words-of';
import type { chatDockWords as english } from '../en/chat-dock.ts';
import { number } from './numerals.ts';

export const chatDockWords = {
  title: 'Sohbet',
  titleWithQuestions: 'Sohbet ve sorular',
  news: (n: number) => `${number(n)} yeni`,
  titleWithNews: (n: number, title: string) => (n === 0 ? title : `${title} (${number(n)} yeni)`),
} as const satisfies WordsOf<typeof english>;
