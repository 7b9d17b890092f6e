import type { WordsOf } from '#protocol/words-of';
import type { chatDockWords as english } from '../en/chat-dock.ts';
import { number } from './numerals.ts';

export const chatDockWords = {
  title: 'Chat',
  news: (n: number) => `${number(n)} nieuw`,
  openWithNews: (n: number) => (n === 0 ? 'Chat' : `Chat (${number(n)} nieuw)`),
  close: 'Chat sluiten',
} as const satisfies WordsOf<typeof english>;
