import type { WordsOf } from '#protocol/words-of';
import type { chatDockWords as english } from '../en/chat-dock.ts';
import { count } from './numerals.ts';

export const chatDockWords = {
  title: 'Chat',
  titleWithQuestions: 'Chat y preguntas',
  news: (n: number) => count(n, { one: '# nuevo', other: '# nuevos' }),
  titleWithNews: (n: number, title: string) =>
    n === 0 ? title : count(n, { one: `${title} (# nuevo)`, other: `${title} (# nuevos)` }),
} as const satisfies WordsOf<typeof english>;
