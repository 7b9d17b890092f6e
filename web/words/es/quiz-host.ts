import type { WordsOf } from '#protocol/words-of';
import type { quizHostWords as english } from '../en/quiz-host.ts';
import { number } from './numerals.ts';

export const quizHostWords = {
  title: 'Quiz',
  hint: 'Los puntos llegan con cada respuesta correcta que se revela.',
  showLeaderboard: 'Mostrar clasificación',
  showPodium: 'Podio',
  takeDown: 'Quitar de la pantalla',
  isUp: { leaderboard: 'La pantalla muestra la clasificación.', podium: 'La pantalla muestra el podio.' },
  isDown: 'La pantalla muestra la pregunta.',
  whenClosed: 'Disponible al cerrar la votación.',

  isQuiz: 'Pregunta de un quiz',
  right: {
    any: 'Respuesta correcta: cualquiera de las marcadas',
    all: 'Respuesta correcta: exactamente las marcadas',
    order: 'Orden correcto',
  },
  own: 'El valor correcto está arriba, en los ajustes de este tipo.',
  placeOf: (letter: string) => `Puesto de ${letter}`,
  points: 'Puntos',
  timing: 'Tiempo',
  timings: { weighted: 'Cuanto antes, más puntos', free: 'Siempre los mismos puntos' },
  streaks: 'Las respuestas correctas seguidas dan más',
  explanation: 'Explicación, se da después de revelar',
  needsOwn: 'Una pregunta de quiz necesita una respuesta correcta.',
  needsRight: 'Marque al menos una respuesta correcta.',
  needsPoints: (most: number) => `Una respuesta correcta da de 1 a ${number(most)} puntos.`,
  longExplanation: (most: number) => `La explicación es demasiado larga: como máximo ${number(most)} caracteres.`,

  teams: 'Equipos de un quiz',
  how: { nobody: 'Sin equipos', choice: 'Cada persona elige', deal: 'Reparto equilibrado al entrar' },
  teamNames: 'Nombres de los equipos, uno por línea',
  usualNames: ['Zorros', 'Búhos'],
  saveTeams: 'Guardar los equipos',
  needsTeams: (least: number, most: number) => `Escriba de ${number(least)} a ${number(most)} nombres distintos.`,
} as const satisfies WordsOf<typeof english>;
