import type { WordsOf } from '#protocol/words-of';
import type { decisionEditorWords as english } from '../en/decision-editor.ts';
import { number } from './numerals.ts';

export const decisionEditorWords = {
  title: 'Decisión',
  decides: 'El resultado decide algo',
  rule: 'Se aprueba con',
  rules: {
    simple: 'más votos que cualquier otra opción',
    absolute: 'más de la mitad de los votos',
    '2/3': 'al menos 2/3 de los votos',
    '3/4': 'al menos 3/4 de los votos',
    '4/5': 'al menos 4/5 de los votos',
  },
  own: 'una proporción propia',
  ownShare: 'Proporción necesaria',
  shareExample: '60% o 5/9',
  motion: 'Se somete a votación',
  anyOption: 'Cualquier opción que la alcance',
  abstention: 'Significa “Me abstengo”',
  noOption: 'Ninguna opción',
  base: 'Abstenciones',
  bases: { votes: 'no cuentan entre los votos', ballots: 'cuentan entre los votos' },
  quorum: 'Quórum',
  quorums: { none: 'ninguno', ballots: 'un número de votantes', share: 'una parte de quienes están presentes' },
  quorumBallots: 'Votantes necesarios',
  quorumShare: 'Parte de quienes están presentes',
  hint: 'La regla es visible para todo el mundo. La decisión es definitiva cuando se cierra la votación.',
  problem: {
    share: 'La proporción necesaria se escribe como 60% o 5/9, y como máximo es el total.',
    'quorum-share': 'El quórum se escribe como 50% o 1/3, y como máximo es el total.',
    quorum: (most: number) => `Un quórum tiene de 1 a ${number(most)} votantes.`,
    option: 'La decisión trata de una opción que está vacía.',
  },
} as const satisfies WordsOf<typeof english>;
