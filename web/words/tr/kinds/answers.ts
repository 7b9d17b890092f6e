import type { WordsOf } from '#protocol/words-of';
import type { answerWords as english } from '../../en/kinds/answers.ts';
import { number } from '../numerals.ts';

export const answerWords = {
  word: 'Kelime',
  answer: 'Yanıt',
  cloud: (question: string, ballots: string) =>
    `Kelime bulutu: ${question} (${ballots}). Aynı kelimeler tablo olarak aşağıda.`,
  more: (n: number) => `ve ${number(n)} tane daha`,
  times: (n: number) => `×${number(n)}`,
  saidBy: (n: number) => `${number(n)} kez`,
  held: 'Herkes görmeden önce yanıtlara yönetici bakar.',
  none: 'Henüz yanıt yok',
  hidden: 'Yanıtlar gizli',
} as const satisfies WordsOf<typeof english>;
