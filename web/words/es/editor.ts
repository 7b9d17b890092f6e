import type { WordsOf } from '#protocol/words-of';
import type { editorWords as english } from '../en/editor.ts';
import { count, number } from './numerals.ts';

export const editorWords = {
  kind: 'Tipo de pregunta',
  question: 'Pregunta',
  options: 'Opciones',
  option: (letter: string) => `Opción ${letter}`,
  removeOption: (letter: string) => `Quitar la opción ${letter}`,
  moveUp: (letter: string) => `Subir la opción ${letter}`,
  moveDown: (letter: string) => `Bajar la opción ${letter}`,
  addOption: 'Añadir una opción',
  resultsTitle: 'Resultados',
  resultsLive: 'A la vista mientras llegan los votos',
  resultsHidden: 'Ocultos hasta que usted los revele',
  votesTitle: 'Votos',
  changeable: 'Los votos se pueden cambiar mientras la votación esté abierta',
  phonesTitle: 'Resultados en los teléfonos',
  phonesAlways: 'En todo momento',
  phonesAfterVoting: 'Después de votar en cada teléfono',
  timeTitle: 'Límite de tiempo',
  timeLimited: 'La votación se cierra sola',
  timeSeconds: 'Segundos',
  timeRange: (least: number, most: number) => `De ${number(least)} a ${number(most)} segundos`,
  needsTime: (least: number, most: number) => `El límite de tiempo va de ${number(least)} a ${number(most)} segundos.`,
  needsQuestion: 'Escriba primero una pregunta.',
  needsOptions: (n: number) => count(n, { one: 'Escriba al menos # opción.', other: 'Escriba al menos # opciones.' }),
  emptiedOption: (letter: string) => `La opción ${letter} está vacía. Complétela o quítela.`,
  longQuestion: (chars: number) => `Una pregunta tiene como máximo ${number(chars)} caracteres.`,
  longOption: (letter: string, chars: number) => `La opción ${letter} tiene más de ${number(chars)} caracteres.`,
  fullOptions: (most: number) => `Una pregunta tiene como máximo ${number(most)} opciones.`,
  tooLong: 'Todos los textos juntos son demasiado largos. Acorte algunas opciones.',
} as const satisfies WordsOf<typeof english>;
