import type { WordsOf } from '#protocol/words-of';
import type { chatDockWords as english } from '../en/chat-dock.ts';
import { number } from './numerals.ts';

export const chatDockWords = {
  title: 'Sohbet',
  news: (n: number) => `${number(n)} yeni`,
  openWithNews: (n: number) => (n === 0 ? 'Sohbet' : `Sohbet (${number(n)} yeni)`),
  close: 'Sohbeti kapat',
} as const satisfies WordsOf<typeof english>;
