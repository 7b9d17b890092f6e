import type { WordsOf } from '#protocol/words-of';
import type { chatDockWords as english } from '../en/chat-dock.ts';
import { count } from './numerals.ts';

const news = (n: number) => count(n, { one: '# nowa', few: '# nowe', many: '# nowych', other: '# nowych' });

export const chatDockWords = {
  title: 'Czat',
  titleWithQuestions: 'Czat i pytania',
  news,
  titleWithNews: (n: number, title: string) => (n === 0 ? title : `${title} (${news(n)})`),
} as const satisfies WordsOf<typeof english>;
