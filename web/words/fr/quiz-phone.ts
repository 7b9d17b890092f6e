import type { WordsOf } from '#protocol/words-of';
import type { quizPhoneWords as english } from '../en/quiz-phone.ts';
import { count, number } from './numerals.ts';
import { ordinal } from './quiz.ts';

const points = (n: number) => count(n, { one: '# point', other: '# points' });

export const quizPhoneWords = {
  worth: (n: number, isWeighted: boolean) =>
    isWeighted
      ? `${points(n)} pour la bonne réponse\u202f: plus c’est rapide, mieux c’est.`
      : `${points(n)} pour la bonne réponse, quel que soit le temps mis.`,
  right: 'Bonne réponse\u202f!',
  wrong: 'Pas cette fois',
  partly: (percent: number) => `Juste à ${percent}\u202f%`,
  none: 'Vous n’avez pas répondu',
  gained: (n: number) => `+${number(n)}`,
  streak: (n: number) => count(n, { one: '# bonne réponse d’affilée', other: '# bonnes réponses d’affilée' }),
  answer: (several: boolean) => (several ? 'Bonnes réponses\u202f:' : 'Bonne réponse\u202f:'),
  standing: (rank: number, players: number) => `Votre rang\u202f: ${ordinal(rank)} place sur ${number(players)}`,
  points,
  youAre: (player: number) => `À l’écran, votre nom est «\u202fAnonyme ${number(player)}\u202f».`,
  team: 'Votre équipe',
  teamStanding: (name: string, rank: number, n: number) =>
    `${name}\u202f: ${ordinal(rank)} place, ${points(n)} en moyenne`,
  choose: 'Choisissez votre équipe',
  change: 'Changer d’équipe',
  notSent: 'Il n’y a pas de connexion pour l’instant. Réessayez.',
} as const satisfies WordsOf<typeof english>;
