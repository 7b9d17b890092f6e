import type { WordsOf } from '#protocol/words-of';
import type { chatDockWords as english } from '../en/chat-dock.ts';
import { count } from './numerals.ts';

const news = (n: number) => count(n, { one: '# nowa', few: '# nowe', many: '# nowych', other: '# nowych' });

export const chatDockWords = {
  title: 'Czat',
  news,
  openWithNews: (n: number) => (n === 0 ? 'Czat' : `Czat (${news(n)})`),
  close: 'Zamknij czat',
} as const satisfies WordsOf<typeof english>;
