import type { WordsOf } from '#protocol/words-of';
import type { chatDockWords as english } from '../en/chat-dock.ts';
import { number } from './numerals.ts';

export const chatDockWords = {
  title: 'Chat',
  titleWithQuestions: 'Chat und Fragen',
  news: (n: number) => `${number(n)} neu`,
  titleWithNews: (n: number, title: string) => (n === 0 ? title : `${title} (${number(n)} neu)`),
} as const satisfies WordsOf<typeof english>;
