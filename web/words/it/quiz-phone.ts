import type { WordsOf } from '#protocol/words-of';
import type { quizPhoneWords as english } from '../en/quiz-phone.ts';
import { count, number } from './numerals.ts';
import { ordinal } from './quiz.ts';

const points = (n: number) => count(n, { one: '# punto', other: '# punti' });

export const quizPhoneWords = {
  worth: (n: number, isWeighted: boolean) =>
    isWeighted
      ? `${points(n)} per la risposta giusta: prima rispondi, meglio è.`
      : `${points(n)} per la risposta giusta, qualunque sia il tempo.`,
  right: 'Giusto!',
  wrong: 'Stavolta no',
  partly: (percent: number) => `Giusto al ${percent}%`,
  none: 'Non hai risposto',
  gained: (n: number) => `+${number(n)}`,
  streak: (n: number) => count(n, { one: '# risposta giusta di fila', other: '# risposte giuste di fila' }),
  answer: (several: boolean) => (several ? 'Risposte giuste:' : 'Risposta giusta:'),
  standing: (rank: number, players: number) => `Il tuo posto: ${ordinal(rank)} su ${number(players)}`,
  points,
  youAre: (player: number) => `Sullo schermo il tuo nome è Partecipante ${number(player)}.`,
  team: 'La tua squadra',
  teamStanding: (name: string, rank: number, n: number) => `${name}: ${ordinal(rank)} posto, in media ${points(n)}`,
  choose: 'Scegli la tua squadra',
  change: 'Cambia squadra',
  notSent: 'Ora manca la connessione. Riprova.',
} as const satisfies WordsOf<typeof english>;
