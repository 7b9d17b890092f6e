import type { WordsOf } from '#protocol/words-of';
import type { quizPhoneWords as english } from '../en/quiz-phone.ts';
import { count, number } from './numerals.ts';

const points = (n: number) => count(n, { one: '# Punkt', other: '# Punkte' });

export const quizPhoneWords = {
  worth: (n: number, isWeighted: boolean) =>
    isWeighted
      ? `${points(n)} für die richtige Antwort: je früher, desto mehr.`
      : `${points(n)} für die richtige Antwort, egal, wie lange es dauert.`,
  right: 'Richtig!',
  wrong: 'Diesmal nicht',
  partly: (percent: number) => `Zu ${percent}\u00a0% richtig`,
  none: 'Sie haben nicht geantwortet',
  gained: (n: number) => `+${number(n)}`,
  streak: (n: number) => count(n, { one: '# richtige Antwort in Folge', other: '# richtige Antworten in Folge' }),
  answer: (several: boolean) => (several ? 'Richtige Antworten:' : 'Richtige Antwort:'),
  standing: (rank: number, players: number) => `Sie sind auf Platz ${number(rank)} von ${number(players)}`,
  points,
  youAre: (player: number) => `Auf der Leinwand sind Sie Person ${number(player)}.`,
  team: 'Ihr Team',
  teamStanding: (name: string, rank: number, n: number) => `${name}: Platz ${number(rank)}, im Schnitt ${points(n)}`,
  choose: 'Wählen Sie Ihr Team',
  change: 'Team wechseln',
  notSent: 'Gerade besteht keine Verbindung. Bitte versuchen Sie es noch einmal.',
} as const satisfies WordsOf<typeof english>;
