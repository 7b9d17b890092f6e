import type { WordsOf } from '#protocol/words-of';
import type { resultWords as english } from '../en/result.ts';

export const resultWords = {
  figure: 'Результати',
  chart: (question: string, ballots: string) => `Діаграма: ${question} (${ballots}). Ті самі числа далі в таблиці.`,
  table: (question: string, ballots: string) => `${question} (${ballots})`,
  option: 'Варіант',
  votes: 'Голоси',
  share: 'Частка',
  change: 'Зміна',
  ofBallots: 'Можна кілька відповідей: частки — від тих, хто проголосував, разом може бути понад 100%.',
  notShown: 'не показано',
  page: (from: number, to: number, of: number, isSorted: boolean) =>
    `${isSorted ? 'Місця' : 'Варіанти'} ${from}–${to} з ${of}. Решта — далі.`,
} as const satisfies WordsOf<typeof english>;
