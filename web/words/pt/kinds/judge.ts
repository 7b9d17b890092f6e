import type { WordsOf } from '#protocol/words-of';
import type { judgeWords as english } from '../../en/kinds/judge.ts';
import { isolated } from '../isolated-text.ts';
import { number } from '../numerals.ts';

export const judgeWords = {
  title: 'Respostas',
  lists: 'Quais respostas',
  standing: { held: 'À espera', shown: 'Visíveis', removed: 'Removidas' },
  hold: 'Reter respostas até serem aprovadas',
  holdHint: 'Respostas que ninguém aprovou saem na hora da tela e dos telefones.',
  find: 'Procurar resposta',
  approve: 'Aprovar',
  remove: 'Remover',
  restore: 'Trazer de volta',
  about: (what: string, answer: string) => `${what}: ${isolated(answer)}`,
  times: (n: number) => `×${number(n)}`,
  none: {
    held: 'Nenhuma resposta espera aprovação.',
    shown: 'Ninguém vê respostas ainda.',
    removed: 'Nada foi removido.',
  },
  notFound: 'Nenhuma resposta diz isso.',
  loading: 'Carregando as respostas…',
  more: (n: number, of: number) => `As primeiras ${number(n)} de ${number(of)}. Procure outras pelo texto.`,
} as const satisfies WordsOf<typeof english>;
