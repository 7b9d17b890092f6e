import type { WordsOf } from '#protocol/words-of';
import type { chatDockWords as english } from '../en/chat-dock.ts';
import { number } from './numerals.ts';

export const chatDockWords = {
  title: 'チャット',
  news: (n: number) => `新着${number(n)}件`,
  openWithNews: (n: number) => (n === 0 ? 'チャット' : `チャット（新着${number(n)}件）`),
  close: 'チャットを閉じる',
} as const satisfies WordsOf<typeof english>;
