import type { WordsOf } from '#protocol/words-of';
import type { quizHostWords as english } from '../en/quiz-host.ts';
import { number } from './numerals.ts';

export const quizHostWords = {
  title: 'Quiz',
  hint: 'Punkty przychodzą z każdą pokazaną poprawną odpowiedzią.',
  showLeaderboard: 'Pokaż ranking',
  showPodium: 'Podium',
  takeDown: 'Zdejmij z ekranu',
  isUp: { leaderboard: 'Ekran pokazuje ranking.', podium: 'Ekran pokazuje podium.' },
  isDown: 'Ekran pokazuje pytanie.',
  whenClosed: 'Zamknij głosowanie, aby to pokazać.',

  isQuiz: 'To pytanie quizu',
  right: {
    any: 'Poprawna odpowiedź: dowolna z zaznaczonych',
    all: 'Poprawna odpowiedź: dokładnie zaznaczone',
    order: 'Poprawna kolejność',
  },
  own: 'Poprawna wartość jest wyżej, w ustawieniach tego rodzaju.',
  placeOf: (letter: string) => `Miejsce: ${letter}`,
  points: 'Punkty',
  timing: 'Czas',
  timings: { weighted: 'Im szybciej, tym więcej punktów', free: 'Zawsze tyle samo punktów' },
  streaks: 'Poprawne odpowiedzi z rzędu dają więcej',
  explanation: 'Wyjaśnienie, widoczne po pokazaniu wyniku',
  needsOwn: 'Pytanie quizu wymaga poprawnej odpowiedzi.',
  needsRight: 'Zaznacz co najmniej jedną poprawną odpowiedź.',
  needsPoints: (most: number) => `Poprawna odpowiedź daje od 1 do ${number(most)} punktów.`,
  longExplanation: (most: number) => `Wyjaśnienie jest za długie: może mieć najwyżej ${number(most)} znaków.`,

  teams: 'Drużyny w quizie',
  how: { nobody: 'Bez drużyn', choice: 'Każda osoba wybiera sama', deal: 'Równy podział przy wejściu' },
  teamNames: 'Nazwy drużyn, po jednej w wierszu',
  usualNames: ['Lisy', 'Sowy'],
  saveTeams: 'Zapisz drużyny',
  needsTeams: (least: number, most: number) => `Wpisz od ${number(least)} do ${number(most)} różnych nazw.`,
} as const satisfies WordsOf<typeof english>;
