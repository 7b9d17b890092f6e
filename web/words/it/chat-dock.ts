import type { WordsOf } from '#protocol/words-of';
import type { chatDockWords as english } from '../en/chat-dock.ts';
import { count } from './numerals.ts';

export const chatDockWords = {
  title: 'Chat',
  news: (n: number) => count(n, { one: '# nuovo', other: '# nuovi' }),
  openWithNews: (n: number) => (n === 0 ? 'Chat' : count(n, { one: 'Chat (# nuovo)', other: 'Chat (# nuovi)' })),
  close: 'Chiudi la chat',
} as const satisfies WordsOf<typeof english>;
