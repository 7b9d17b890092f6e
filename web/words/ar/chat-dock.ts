import type { WordsOf } from '#protocol/words-of';
import type { chatDockWords as english } from '../en/chat-dock.ts';
import { number } from './numerals.ts';

export const chatDockWords = {
  title: 'الدردشة',
  titleWithQuestions: 'الدردشة والأسئلة',
  news: (n: number) => `الجديد ${number(n)}`,
  titleWithNews: (n: number, title: string) => (n === 0 ? title : `${title} (الجديد ${number(n)})`),
} as const satisfies WordsOf<typeof english>;
