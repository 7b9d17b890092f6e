import type { WordsOf } from '#protocol/words-of';
import type { chatDockWords as english } from '../en/chat-dock.ts';
import { number } from './numerals.ts';

export const chatDockWords = {
  title: 'Чат',
  titleWithQuestions: 'Чат і запитання',
  news: (n: number) => `нових: ${number(n)}`,
  titleWithNews: (n: number, title: string) => (n === 0 ? title : `${title} (нових: ${number(n)})`),
} as const satisfies WordsOf<typeof english>;
