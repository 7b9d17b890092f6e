import type { WordsOf } from '#protocol/words-of';
import type { editorWords as english } from '../en/editor.ts';
import { count, number } from './numerals.ts';

export const editorWords = {
  kind: 'Tipo de pergunta',
  question: 'Pergunta',
  options: 'Opções',
  option: (letter: string) => `Opção ${letter}`,
  removeOption: (letter: string) => `Remover a opção ${letter}`,
  moveUp: (letter: string) => `Mover a opção ${letter} para cima`,
  moveDown: (letter: string) => `Mover a opção ${letter} para baixo`,
  addOption: 'Adicionar opção',
  resultsTitle: 'Resultados',
  resultsLive: 'Todo mundo vê enquanto os votos chegam',
  resultsHidden: 'Ocultos até você revelar',
  votesTitle: 'Votos',
  changeable: 'Dá para mudar o voto enquanto a votação está aberta',
  phonesTitle: 'Resultados nos telefones',
  phonesAlways: 'Sempre',
  phonesAfterVoting: 'Só depois de votar',
  timeTitle: 'Limite de tempo',
  timeLimited: 'A votação se encerra sozinha',
  timeSeconds: 'Segundos',
  timeRange: (least: number, most: number) => `${number(least)} a ${number(most)} segundos`,
  needsTime: (least: number, most: number) => `Um limite de tempo tem de ${number(least)} a ${number(most)} segundos.`,
  needsQuestion: 'Escreva uma pergunta primeiro.',
  needsOptions: (n: number) => count(n, { one: 'Escreva pelo menos # opção.', other: 'Escreva pelo menos # opções.' }),
  emptiedOption: (letter: string) => `A opção ${letter} está vazia. Preencha ou remova.`,
  longQuestion: (chars: number) => `Uma pergunta tem no máximo ${number(chars)} caracteres.`,
  longOption: (letter: string, chars: number) => `A opção ${letter} tem mais de ${number(chars)} caracteres.`,
  fullOptions: (most: number) => `Uma pergunta tem no máximo ${number(most)} opções.`,
  tooLong: 'Os textos juntos são longos demais. Encurte algumas opções.',
} as const satisfies WordsOf<typeof english>;
