import type { WordsOf } from '#protocol/words-of';
import type { answerWords as english } from '../../en/kinds/answers.ts';
import { count, number } from '../numerals.ts';

export const answerWords = {
  word: 'Слово',
  answer: 'Відповідь',
  cloud: (question: string, ballots: string) => `Хмара слів: ${question} (${ballots}). Ті самі слова далі в таблиці.`,
  more: (n: number) => `і ще ${number(n)}`,
  times: (n: number) => `×${number(n)}`,
  saidBy: (n: number) => count(n, { one: '# раз', few: '# рази', many: '# разів', other: '# раза' }),
  held: 'Ведучий переглядає відповіді, перш ніж їх побачать усі.',
  none: 'Відповідей ще немає',
  hidden: 'Відповіді приховано',
} as const satisfies WordsOf<typeof english>;
