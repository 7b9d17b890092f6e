import type { WordsOf } from '#protocol/words-of';
import type { chatDockWords as english } from '../en/chat-dock.ts';
import { number } from './numerals.ts';

export const chatDockWords = {
  title: 'Чат',
  news: (n: number) => `нових: ${number(n)}`,
  openWithNews: (n: number) => (n === 0 ? 'Чат' : `Чат (нових: ${number(n)})`),
  close: 'Закрити чат',
} as const satisfies WordsOf<typeof english>;
