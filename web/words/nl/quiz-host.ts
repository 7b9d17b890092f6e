import type { WordsOf } from '#protocol/words-of';
import type { quizHostWords as english } from '../en/quiz-host.ts';
import { number } from './numerals.ts';

export const quizHostWords = {
  title: 'Quiz',
  hint: 'Punten komen met elk goed antwoord dat getoond wordt.',
  showLeaderboard: 'Ranglijst tonen',
  showPodium: 'Podium',
  takeDown: 'Van het scherm halen',
  isUp: { leaderboard: 'Het scherm toont de ranglijst.', podium: 'Het scherm toont het podium.' },
  isDown: 'Het scherm toont de vraag.',
  whenClosed: 'Sluit de stemming om dit te tonen.',

  isQuiz: 'Dit is een quizvraag',
  right: {
    any: 'Goed antwoord: een van de aangevinkte',
    all: 'Goed antwoord: precies de aangevinkte',
    order: 'Goede volgorde',
  },
  own: 'De goede waarde staat hierboven bij de instellingen van dit soort.',
  placeOf: (letter: string) => `Plaats van ${letter}`,
  points: 'Punten',
  timing: 'Tijd',
  timings: { weighted: 'Hoe eerder, hoe meer punten', free: 'Altijd evenveel punten' },
  streaks: 'Goede antwoorden op rij leveren meer op',
  explanation: 'Uitleg, te zien na het tonen',
  needsOwn: 'Een quizvraag heeft een goed antwoord nodig.',
  needsRight: 'Vink minstens één goed antwoord aan.',
  needsPoints: (most: number) => `Een goed antwoord levert 1 tot ${number(most)} punten op.`,
  longExplanation: (most: number) => `De uitleg is te lang: hoogstens ${number(most)} tekens.`,

  teams: 'Teams van een quiz',
  how: { nobody: 'Geen teams', choice: 'Iedereen kiest er een', deal: 'Gelijk verdeeld bij het binnenkomen' },
  teamNames: 'Namen van de teams, één per regel',
  usualNames: ['Vossen', 'Uilen'],
  saveTeams: 'Teams opslaan',
  needsTeams: (least: number, most: number) => `Schrijf ${number(least)} tot ${number(most)} verschillende namen.`,
} as const satisfies WordsOf<typeof english>;
