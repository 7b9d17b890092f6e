import type { WordsOf } from '#protocol/words-of';
import type { quizPhoneWords as english } from '../en/quiz-phone.ts';
import { count, number } from './numerals.ts';

const points = (n: number) => count(n, { one: '# punkt', few: '# punkty', many: '# punktów', other: '# punktu' });

export const quizPhoneWords = {
  worth: (n: number, isWeighted: boolean) =>
    isWeighted
      ? `${points(n)} za poprawną odpowiedź: im szybciej, tym więcej.`
      : `${points(n)} za poprawną odpowiedź, czas nie gra roli.`,
  right: 'Dobrze!',
  wrong: 'Tym razem nie',
  partly: (percent: number) => `Dobrze w ${percent}%`,
  none: 'Brak odpowiedzi',
  gained: (n: number) => `+${number(n)}`,
  streak: (n: number) =>
    count(n, {
      one: '# poprawna odpowiedź',
      few: '# poprawne odpowiedzi z rzędu',
      many: '# poprawnych odpowiedzi z rzędu',
      other: '# poprawnej odpowiedzi z rzędu',
    }),
  answer: (several: boolean) => (several ? 'Poprawne odpowiedzi:' : 'Poprawna odpowiedź:'),
  standing: (rank: number, players: number) => `Twoje miejsce: ${number(rank)} z ${number(players)}`,
  points,
  youAre: (player: number) => `Na ekranie jesteś jako Osoba ${number(player)}.`,
  team: 'Twoja drużyna',
  teamStanding: (name: string, rank: number, n: number) => `${name}: ${number(rank)}. miejsce, średnio ${points(n)}`,
  choose: 'Wybierz drużynę',
  change: 'Zmień drużynę',
  notSent: 'Teraz brak połączenia. Spróbuj ponownie.',
} as const satisfies WordsOf<typeof english>;
