import type { WordsOf } from '#protocol/words-of';
import type { editorWords as english } from '../en/editor.ts';
import { count, number } from './numerals.ts';

export const editorWords = {
  kind: 'Tipo di domanda',
  question: 'Domanda',
  options: 'Opzioni',
  option: (letter: string) => `Opzione ${letter}`,
  removeOption: (letter: string) => `Rimuovi l’opzione ${letter}`,
  moveUp: (letter: string) => `Sposta su l’opzione ${letter}`,
  moveDown: (letter: string) => `Sposta giù l’opzione ${letter}`,
  addOption: 'Aggiungi un’opzione',
  resultsTitle: 'Risultati',
  resultsLive: 'Visibili a tutti mentre arrivano i voti',
  resultsHidden: 'Nascosti finché non li riveli',
  votesTitle: 'Voti',
  changeable: 'I voti si possono cambiare finché il voto è aperto',
  phonesTitle: 'Risultati sui telefoni',
  phonesAlways: 'Sempre',
  phonesAfterVoting: 'Dopo aver votato da quel telefono',
  timeTitle: 'Limite di tempo',
  timeLimited: 'Il voto si chiude da solo',
  timeSeconds: 'Secondi',
  timeRange: (least: number, most: number) => `Da ${number(least)} a ${number(most)} secondi`,
  needsTime: (least: number, most: number) => `Il limite di tempo va da ${number(least)} a ${number(most)} secondi.`,
  needsQuestion: 'Prima scrivi una domanda.',
  needsOptions: (n: number) => count(n, { one: 'Scrivi almeno # opzione.', other: 'Scrivi almeno # opzioni.' }),
  emptiedOption: (letter: string) => `L’opzione ${letter} è vuota. Riempila o rimuovila.`,
  longQuestion: (chars: number) => `Una domanda ha al massimo ${number(chars)} caratteri.`,
  longOption: (letter: string, chars: number) => `L’opzione ${letter} ha più di ${number(chars)} caratteri.`,
  fullOptions: (most: number) => `Una domanda ha al massimo ${number(most)} opzioni.`,
  tooLong: 'Tutti i testi insieme sono troppo lunghi. Accorcia qualche opzione.',
} as const satisfies WordsOf<typeof english>;
