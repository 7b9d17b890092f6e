import type { WordsOf } from '#protocol/words-of';
import type { chatDockWords as english } from '../en/chat-dock.ts';
import { number } from './numerals.ts';

export const chatDockWords = {
  title: 'チャット',
  titleWithQuestions: 'チャットと質問',
  news: (n: number) => `新着${number(n)}件`,
  titleWithNews: (n: number, title: string) => (n === 0 ? title : `${title}（新着${number(n)}件）`),
} as const satisfies WordsOf<typeof english>;
