import type { WordsOf } from '#protocol/words-of';
import type { editorWords as english } from '../en/editor.ts';
import { count, number } from './numerals.ts';

export const editorWords = {
  kind: 'Type de question',
  question: 'Question',
  options: 'Options',
  option: (letter: string) => `Option ${letter}`,
  removeOption: (letter: string) => `Retirer l’option ${letter}`,
  moveUp: (letter: string) => `Monter l’option ${letter}`,
  moveDown: (letter: string) => `Descendre l’option ${letter}`,
  addOption: 'Ajouter une option',
  resultsTitle: 'Résultats',
  resultsLive: 'Visibles par tout le monde pendant le vote',
  resultsHidden: 'Masqués jusqu’à ce que vous les révéliez',
  votesTitle: 'Votes',
  changeable: 'Chaque vote peut être modifié tant que le vote est ouvert',
  phonesTitle: 'Résultats sur les téléphones',
  phonesAlways: 'À tout moment',
  phonesAfterVoting: 'Une fois que la personne a voté',
  timeTitle: 'Limite de temps',
  timeLimited: 'Le vote se ferme tout seul',
  timeSeconds: 'Secondes',
  timeRange: (least: number, most: number) => `De ${number(least)} à ${number(most)} secondes`,
  needsTime: (least: number, most: number) => `La limite de temps va de ${number(least)} à ${number(most)} secondes.`,
  needsQuestion: 'Écrivez d’abord une question.',
  needsOptions: (n: number) => count(n, { one: 'Écrivez au moins # option.', other: 'Écrivez au moins # options.' }),
  emptiedOption: (letter: string) => `L’option ${letter} est vide. Remplissez-la ou retirez-la.`,
  longQuestion: (chars: number) => `Une question a au plus ${number(chars)} caractères.`,
  longOption: (letter: string, chars: number) => `L’option ${letter} dépasse ${number(chars)} caractères.`,
  fullOptions: (most: number) => `Une question a au plus ${number(most)} options.`,
  tooLong: 'L’ensemble des textes est trop long. Raccourcissez certaines options.',
} as const satisfies WordsOf<typeof english>;
