import type { WordsOf } from '#protocol/words-of';
import type { answerWords as english } from '../../en/kinds/answers.ts';
import { count, number } from '../numerals.ts';

export const answerWords = {
  word: '言葉',
  answer: '回答',
  cloud: (question: string, ballots: string) => `ワードクラウド：${question}（${ballots}）。同じ言葉の表が続きます。`,
  more: (n: number) => `ほか${number(n)}件`,
  times: (n: number) => `×${number(n)}`,
  saidBy: (n: number) => count(n, { other: '#回' }),
  held: '回答はホストが確認してから全員に表示されます。',
  none: 'まだ回答がありません',
  hidden: '回答は非公開です',
} as const satisfies WordsOf<typeof english>;
