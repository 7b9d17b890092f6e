import type { WordsOf } from '#protocol/words-of';
import type { quizHostWords as english } from '../en/quiz-host.ts';
import { number } from './numerals.ts';

export const quizHostWords = {
  title: 'Quiz',
  hint: 'Les points arrivent avec chaque bonne réponse révélée.',
  showLeaderboard: 'Afficher le classement',
  showPodium: 'Podium',
  takeDown: 'Retirer de l’écran',
  isUp: { leaderboard: 'L’écran montre le classement.', podium: 'L’écran montre le podium.' },
  isDown: 'L’écran montre la question.',
  whenClosed: 'Possible une fois le vote fermé.',

  isQuiz: 'Question d’un quiz',
  right: {
    any: 'Bonne réponse\u202f: n’importe laquelle des options cochées',
    all: 'Bonne réponse\u202f: exactement les options cochées',
    order: 'Ordre correct',
  },
  own: 'La bonne valeur se trouve plus haut, dans les réglages de ce type.',
  placeOf: (letter: string) => `Place de ${letter}`,
  points: 'Points',
  timing: 'Temps',
  timings: { weighted: 'Plus c’est rapide, plus il y a de points', free: 'Toujours les mêmes points' },
  streaks: 'Les bonnes réponses d’affilée rapportent plus',
  explanation: 'Explication, donnée après la révélation',
  needsOwn: 'Une question de quiz a besoin d’une bonne réponse.',
  needsRight: 'Cochez au moins une bonne réponse.',
  needsPoints: (most: number) => `Une bonne réponse rapporte de 1 à ${number(most)} points.`,
  longExplanation: (most: number) => `L’explication est trop longue\u202f: ${number(most)} caractères au plus.`,

  teams: 'Équipes d’un quiz',
  how: { nobody: 'Pas d’équipes', choice: 'Chaque personne choisit', deal: 'Réparties à parts égales à l’arrivée' },
  teamNames: 'Noms des équipes, un par ligne',
  usualNames: ['Renards', 'Hiboux'],
  saveTeams: 'Enregistrer les équipes',
  needsTeams: (least: number, most: number) => `Écrivez de ${number(least)} à ${number(most)} noms différents.`,
} as const satisfies WordsOf<typeof english>;
