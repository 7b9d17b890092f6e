import type { WordsOf } from '#protocol/words-of';
import type { chatDockWords as english } from '../en/chat-dock.ts';
import { count } from './numerals.ts';

export const chatDockWords = {
  title: 'Chat',
  titleWithQuestions: 'Chat e domande',
  news: (n: number) => count(n, { one: '# nuovo', other: '# nuovi' }),
  titleWithNews: (n: number, title: string) =>
    n === 0 ? title : count(n, { one: `${title} (# nuovo)`, other: `${title} (# nuovi)` }),
} as const satisfies WordsOf<typeof english>;
