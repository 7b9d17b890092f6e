import type { WordsOf } from '#protocol/words-of';
import type { decisionEditorWords as english } from '../en/decision-editor.ts';
import { number } from './numerals.ts';

export const decisionEditorWords = {
  title: 'Decisão',
  decides: 'O resultado decide algo',
  rule: 'Aprovada com',
  rules: {
    simple: 'mais votos do que qualquer outra opção',
    absolute: 'mais da metade dos votos',
    '2/3': 'pelo menos 2/3 dos votos',
    '3/4': 'pelo menos 3/4 dos votos',
    '4/5': 'pelo menos 4/5 dos votos',
  },
  own: 'outra proporção',
  ownShare: 'Proporção que aprova',
  shareExample: '60% ou 5/9',
  motion: 'Em votação',
  anyOption: 'Qualquer opção que chegue lá',
  abstention: 'Significa “abstenção”',
  noOption: 'Nenhuma opção',
  base: 'Abstenções',
  bases: { votes: 'não contam entre os votos', ballots: 'contam entre os votos' },
  quorum: 'Quórum',
  quorums: { none: 'nenhum', ballots: 'um número de votantes', share: 'uma parte de quem está aqui' },
  quorumBallots: 'Mínimo de votantes',
  quorumShare: 'Parte de quem está aqui',
  hint: 'Todo mundo vê a regra. A decisão é definitiva quando a votação se encerra.',
  problem: {
    share: 'Escreva a proporção que aprova como 60% ou 5/9, no máximo o total.',
    'quorum-share': 'Escreva o quórum como 50% ou 1/3, no máximo o total.',
    quorum: (most: number) => `Um quórum tem de 1 a ${number(most)} votantes.`,
    option: 'A decisão é sobre uma opção que está vazia.',
  },
} as const satisfies WordsOf<typeof english>;
