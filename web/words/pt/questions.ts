import type { WordsOf } from '#protocol/words-of';
import type { questionWords as english } from '../en/questions.ts';
import { isolated } from './isolated-text.ts';
import { count, number } from './numerals.ts';

export const questionWords = {
  title: 'Perguntas',
  write: 'Faça uma pergunta',
  send: 'Perguntar',
  withName: (name: string) => `Como ${isolated(name)}`,
  withoutName: 'Sem nome',
  asName: 'Seu nome ao lado',
  anonymousRoom: 'Ninguém fica sabendo quem perguntou, nem a organização.',
  heldHint: 'A organização vê cada pergunta antes das outras pessoas.',
  notSent: 'Não enviada: não há conexão. Sua pergunta fica guardada aqui.',
  sent: 'Sua pergunta foi feita.',
  sentHeld: 'Sua pergunta está com a organização.',
  charsLeft: (n: number) => count(n, { one: 'Resta # caractere', other: 'Restam # caracteres' }),
  tooMany: (n: number) => count(n, { one: '# caractere a mais', other: '# caracteres a mais' }),
  sort: 'Ordem',
  top: 'Mais votadas',
  newest: 'Mais novas',
  loading: 'As perguntas estão chegando…',
  none: 'Ninguém perguntou nada ainda.',
  noneAndMay: 'Ninguém perguntou nada ainda. Comece você.',
  own: 'Sua',
  held: 'Com a organização',
  answered: 'Respondida',
  answering: 'Sendo respondida',
  answer: 'Resposta',
  votes: (n: number) => count(n, { one: '# voto', other: '# votos' }),
  want: (n: number) => `Também quero saber. ${count(n, { one: '# voto', other: '# votos' })} até agora`,
  sending: 'Enviando…',
  more: (n: number) => count(n, { one: 'Mostrar mais #', other: 'Mostrar mais #' }),
  anonymous: 'Sem nome',
  waiting: (n: number) => count(n, { one: '# pergunta aberta', other: '# perguntas abertas' }),
  notShown: (n: number) => `+ ${number(n)}`,
  askNow: 'Pergunte pelo telefone e vote no que você quer saber.',
} as const satisfies WordsOf<typeof english>;
