import type { WordsOf } from '#protocol/words-of';
import type { answerWords as english } from '../../en/kinds/answers.ts';
import { count, number } from '../numerals.ts';

export const answerWords = {
  word: '词语',
  answer: '回答',
  cloud: (question: string, ballots: string) => `词云：${question}（${ballots}）。后面的表格列出相同的词语。`,
  more: (n: number) => `另有 ${number(n)} 个`,
  times: (n: number) => `×${number(n)}`,
  saidBy: (n: number) => count(n, { other: '# 次' }),
  held: '回答先由主持人过目，再向所有人显示。',
  none: '还没有回答',
  hidden: '回答已隐藏',
} as const satisfies WordsOf<typeof english>;
