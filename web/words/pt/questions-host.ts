import type { Pace } from '#protocol/reactions';
import type { WordsOf } from '#protocol/words-of';
import type { questionHostWords as english } from '../en/questions-host.ts';
import { isolated } from './isolated-text.ts';
import { count } from './numerals.ts';

export const questionHostWords = {
  part: 'Q&A',
  title: 'Perguntas do público',
  rules: 'Quem pode perguntar, e como',
  more: 'Mais',
  enabled: 'O público pode perguntar',
  hold: 'Mostrar só depois de aprovar',
  anonymous: 'Sem nomes, também para a organização',
  list: 'Lista nas telas',
  reactions: 'Reações nos telefones e nas telas',
  off: 'No momento, ninguém pode perguntar.',
  lists: 'Quais perguntas',
  views: { held: 'Para aprovar', open: 'Abertas', answered: 'Respondidas', removed: 'Removidas' },
  none: {
    held: 'Nada espera por você.',
    open: 'Nenhuma pergunta aberta. Pergunta-se pelo telefone, em “Chat e perguntas”.',
    answered: 'Nenhuma foi respondida ainda.',
    removed: 'Nenhuma foi removida.',
  },
  approve: 'Aprovar',
  remove: 'Remover',
  restore: 'Trazer de volta',
  pin: 'Pôr na tela',
  unpin: 'Tirar da tela',
  answered: 'Respondida',
  reopen: 'Não respondida',
  answer: 'Escrever uma resposta',
  saveAnswer: 'Salvar a resposta',
  cancel: 'Cancelar',
  merge: 'Pergunta o mesmo que…',
  mergeInto: 'Pergunta o mesmo que',
  mergeNow: 'Juntar',
  mergeHint: 'Os votos se juntam, e cada pessoa conta uma vez.',
  unmerge: 'Separar de novo',
  merged: (n: number) => count(n, { one: '# pergunta o mesmo', other: '# perguntam o mesmo' }),
  about: (what: string, question: string) => `${what}: ${isolated(question)}`,
  removed: (question: string) => `Removida: ${isolated(question)}`,
  undo: 'Desfazer',
  anonymousAsker: 'Sem nome',
  own: 'Agora na tela',
  pace: {
    fast: (n: number) => count(n, { one: '# pessoa acha rápido demais', other: '# pessoas acham rápido demais' }),
    slow: (n: number) => count(n, { one: '# pessoa acha lento demais', other: '# pessoas acham lento demais' }),
    lost: (n: number) => count(n, { one: '# pessoa se perdeu', other: '# pessoas se perderam' }),
  } satisfies Record<Pace, (n: number) => string>,
  paceTitle: 'Ritmo, no último minuto',
} as const satisfies WordsOf<typeof english>;
