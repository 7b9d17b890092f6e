import type { WordsOf } from '#protocol/words-of';
import type { chatDockWords as english } from '../en/chat-dock.ts';
import { count } from './numerals.ts';

export const chatDockWords = {
  title: 'Chat',
  titleWithQuestions: 'Chat e perguntas',
  news: (n: number) => count(n, { one: '# nova', other: '# novas' }),
  titleWithNews: (n: number, title: string) =>
    n === 0 ? title : `${title} (${count(n, { one: '# nova', other: '# novas' })})`,
} as const satisfies WordsOf<typeof english>;
