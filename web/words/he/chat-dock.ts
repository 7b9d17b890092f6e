import type { WordsOf } from '#protocol/words-of';
import type { chatDockWords as english } from '../en/chat-dock.ts';
import { number, plural } from './numerals.ts';

export const chatDockWords = {
  title: 'צ׳אט',
  titleWithQuestions: 'צ׳אט ושאלות',
  news: (n: number) => plural(n, { one: 'חדשה אחת', two: 'שתיים חדשות', other: `${number(n)} חדשות` }),
  titleWithNews: (n: number, title: string) => (n === 0 ? title : `${title} (הודעות חדשות: ${number(n)})`),
} as const satisfies WordsOf<typeof english>;
