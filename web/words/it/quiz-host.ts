import type { WordsOf } from '#protocol/words-of';
import type { quizHostWords as english } from '../en/quiz-host.ts';
import { number } from './numerals.ts';

export const quizHostWords = {
  title: 'Quiz',
  hint: 'I punti arrivano con ogni risposta giusta rivelata.',
  showLeaderboard: 'Mostra la classifica',
  showPodium: 'Podio',
  takeDown: 'Togli dallo schermo',
  isUp: { leaderboard: 'Lo schermo mostra la classifica.', podium: 'Lo schermo mostra il podio.' },
  isDown: 'Lo schermo mostra la domanda.',
  whenClosed: 'Possibile a voto chiuso.',

  isQuiz: 'Domanda di un quiz',
  right: {
    any: 'Risposta giusta: una qualsiasi di quelle segnate',
    all: 'Risposta giusta: esattamente quelle segnate',
    order: 'Ordine giusto',
  },
  own: 'Il valore giusto è sopra, tra le impostazioni di questo tipo.',
  placeOf: (letter: string) => `Posto di ${letter}`,
  points: 'Punti',
  timing: 'Tempo',
  timings: { weighted: 'Prima si risponde, più punti', free: 'Sempre gli stessi punti' },
  streaks: 'Le risposte giuste di fila valgono di più',
  explanation: 'Spiegazione, data dopo la rivelazione',
  needsOwn: 'A una domanda di quiz serve una risposta giusta.',
  needsRight: 'Segna almeno una risposta giusta.',
  needsPoints: (most: number) => `Una risposta giusta vale da 1 a ${number(most)} punti.`,
  longExplanation: (most: number) => `La spiegazione è troppo lunga: al massimo ${number(most)} caratteri.`,

  teams: 'Squadre di un quiz',
  how: { nobody: 'Nessuna squadra', choice: 'Ogni persona sceglie', deal: 'Divise in parti uguali all’ingresso' },
  teamNames: 'Nomi delle squadre, uno per riga',
  usualNames: ['Volpi', 'Gufi'],
  saveTeams: 'Salva le squadre',
  needsTeams: (least: number, most: number) => `Scrivi da ${number(least)} a ${number(most)} nomi diversi.`,
} as const satisfies WordsOf<typeof english>;
