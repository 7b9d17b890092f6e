import type { WordsOf } from '#protocol/words-of';
import type { accessWords as english } from '../en/access.ts';
import { count } from './numerals.ts';

export const accessWords = {
  skip: {
    voting: 'Ir para a votação',
    chat: 'Ir para o chat',
    now: 'Ir para a pergunta exibida',
    result: 'Ir para o resultado',
    deck: 'Ir para as perguntas',
    join: 'Ir para “Entrar em uma sala”',
    create: 'Ir para “Criar uma sala”',
  },
  pause: 'Pausar os resultados',
  unpause: 'Retomar os resultados',
  paused: (n: number) =>
    n === 0 ? 'Em pausa' : `Em pausa, ${count(n, { one: 'mais # voto', other: 'mais # votos' })}`,
  goesOn: 'Os resultados continuam',
  asTable: 'Mostrar como tabela',
  asChart: 'Mostrar como gráfico',
  isTable: 'Agora como tabela',
  isChart: 'Agora como gráfico',
  noLimit: 'Não há mais limite de tempo',
} as const satisfies WordsOf<typeof english>;
