import { number } from './numerals.ts';

/** The button that opens the chat on a phone: there before the chat itself is. */
export const chatDockWords = {
  title: 'Chat',
  news: (n: number) => `${number(n)} new`,
  openWithNews: (n: number) => (n === 0 ? 'Chat' : `Chat (${number(n)} new)`),
  close: 'Close the chat',
} as const;
