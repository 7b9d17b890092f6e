import type { WordsOf } from '#protocol/words-of';
import type { quizHostWords as english } from '../en/quiz-host.ts';
import { number } from './numerals.ts';

export const quizHostWords = {
  title: 'Вікторина',
  hint: 'Бали приходять з кожною показаною правильною відповіддю.',
  showLeaderboard: 'Показати таблицю лідерів',
  showPodium: 'П’єдестал',
  takeDown: 'Прибрати з екрана',
  isUp: { leaderboard: 'Екран показує таблицю лідерів.', podium: 'Екран показує п’єдестал.' },
  isDown: 'Екран показує запитання.',
  whenClosed: 'Закрийте голосування, тоді показуйте.',

  isQuiz: 'Запитання вікторини',
  right: {
    any: 'Правильно: будь-яка з позначених',
    all: 'Правильно: саме позначені',
    order: 'Правильний порядок',
  },
  own: 'Правильне значення — у налаштуваннях цього виду вище.',
  placeOf: (letter: string) => `Місце варіанта ${letter}`,
  points: 'Бали',
  timing: 'Час',
  timings: { weighted: 'Що раніше, то більше балів', free: 'Однаково балів будь-коли' },
  streaks: 'Правильні відповіді поспіль дають більше',
  explanation: 'Пояснення після показу результатів',
  needsOwn: 'Запитанню вікторини потрібна правильна відповідь.',
  needsRight: 'Позначте щонайменше одну правильну відповідь.',
  needsPoints: (most: number) => `За правильну відповідь — від 1 до ${number(most)} балів.`,
  longExplanation: (most: number) => `Пояснення задовге: символів може бути не більше ${number(most)}.`,

  teams: 'Команди вікторини',
  how: { nobody: 'Без команд', choice: 'Кожен вибирає сам', deal: 'Порівну, коли люди входять' },
  teamNames: 'Назви команд, по одній у рядку',
  usualNames: ['Лиси', 'Сови'],
  saveTeams: 'Зберегти команди',
  needsTeams: (least: number, most: number) => `Напишіть різні назви, від ${number(least)} до ${number(most)}.`,
} as const satisfies WordsOf<typeof english>;
