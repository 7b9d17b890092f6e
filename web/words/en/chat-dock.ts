import { number } from './numerals.ts';

/** The button that opens the chat on a phone: there before the chat itself is. */
export const chatDockWords = {
  title: 'Chat',
  titleWithQuestions: 'Chat and questions',
  news: (n: number) => `${number(n)} new`,
  titleWithNews: (n: number, title: string) => (n === 0 ? title : `${title} (${number(n)} new)`),
} as const;
