import type { WordsOf } from '#protocol/words-of';
import type { chatDockWords as english } from '../en/chat-dock.ts';
import { count } from './numerals.ts';

export const chatDockWords = {
  title: 'Chat',
  titleWithQuestions: 'Chat et questions',
  news: (n: number) => count(n, { one: '# nouveau', other: '# nouveaux' }),
  titleWithNews: (n: number, title: string) =>
    n === 0 ? title : count(n, { one: `${title} (# nouveau)`, other: `${title} (# nouveaux)` }),
} as const satisfies WordsOf<typeof english>;
