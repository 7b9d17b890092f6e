import type { WordsOf } from '#protocol/words-of';
import type { roundWords as english } from '../en/rounds.ts';
import { number } from './numerals.ts';

export const roundWords = {
  earlier: 'Попередні тури',
  earlierRound: (n: number, ballots: string) => `Тур ${n}: ${ballots}`,
  archived: 'скасовано',
  compare: {
    title: 'Порівняти два тури',
    before: 'Раніше',
    after: 'Пізніше',
    round: (n: number, isCurrent: boolean, isArchived: boolean) =>
      `Тур ${n}${isCurrent ? ', показано' : ''}${isArchived ? ', скасовано' : ''}`,
    short: (n: number) => `Тур ${n}`,
    otherQuestion: 'Між цими турами запитання змінили.',
    change: (points: number) =>
      points === 0 ? 'без змін' : `${points > 0 ? '▲ +' : '▼ −'}${number(Math.abs(points))} в. п.`,
    show: 'Показати на екрані',
    takeDown: 'Прибрати з екрана',
    isUp: 'Екран показує ці два тури. Це закінчиться саме, коли відкриють голосування або покажуть інше запитання.',
    fresh: 'новий',
    gone: 'зник',
    notThere: 'немає',
    base: (before: string, after: string) => `Частки: ${before} і ${after}; зміни у відсоткових пунктах.`,
  },
} as const satisfies WordsOf<typeof english>;
