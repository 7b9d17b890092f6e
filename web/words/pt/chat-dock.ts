import type { WordsOf } from '#protocol/words-of';
import type { chatDockWords as english } from '../en/chat-dock.ts';
import { count } from './numerals.ts';

export const chatDockWords = {
  title: 'Chat',
  news: (n: number) => count(n, { one: '# nova', other: '# novas' }),
  openWithNews: (n: number) => (n === 0 ? 'Chat' : count(n, { one: 'Chat (# nova)', other: 'Chat (# novas)' })),
  close: 'Fechar o chat',
} as const satisfies WordsOf<typeof english>;
