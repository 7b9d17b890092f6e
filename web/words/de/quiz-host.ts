import type { WordsOf } from '#protocol/words-of';
import type { quizHostWords as english } from '../en/quiz-host.ts';
import { number } from './numerals.ts';

export const quizHostWords = {
  title: 'Quiz',
  hint: 'Punkte kommen mit jeder richtigen Antwort, die gezeigt wird.',
  showLeaderboard: 'Rangliste zeigen',
  showPodium: 'Siegerpodest',
  takeDown: 'Von der Leinwand nehmen',
  isUp: { leaderboard: 'Die Leinwand zeigt die Rangliste.', podium: 'Die Leinwand zeigt das Siegerpodest.' },
  isDown: 'Die Leinwand zeigt die Frage.',
  whenClosed: 'Zu zeigen, sobald die Abstimmung geschlossen ist.',

  isQuiz: 'Quizfrage',
  right: {
    any: 'Richtige Antwort: eine der markierten',
    all: 'Richtige Antwort: genau die markierten',
    order: 'Richtige Reihenfolge',
  },
  own: 'Der richtige Wert steht oben bei den Einstellungen dieser Art.',
  placeOf: (letter: string) => `Platz von ${letter}`,
  points: 'Punkte',
  timing: 'Zeit',
  timings: { weighted: 'Je früher, desto mehr Punkte', free: 'Jederzeit gleich viele Punkte' },
  streaks: 'Richtige Antworten in Folge bringen mehr',
  explanation: 'Erklärung, gezeigt mit der richtigen Antwort',
  needsOwn: 'Eine Quizfrage braucht eine richtige Antwort.',
  needsRight: 'Markieren Sie mindestens eine richtige Antwort.',
  needsPoints: (most: number) => `Eine richtige Antwort bringt 1 bis ${number(most)} Punkte.`,
  longExplanation: (most: number) => `Die Erklärung ist zu lang: Sie hat höchstens ${number(most)} Zeichen.`,

  teams: 'Teams eines Quiz',
  how: { nobody: 'Keine Teams', choice: 'Alle wählen selbst', deal: 'Beim Eintreten gleichmäßig verteilt' },
  teamNames: 'Namen der Teams, einer je Zeile',
  usualNames: ['Füchse', 'Eulen'],
  saveTeams: 'Teams speichern',
  needsTeams: (least: number, most: number) => `Schreiben Sie ${number(least)} bis ${number(most)} verschiedene Namen.`,
} as const satisfies WordsOf<typeof english>;
