import type { WordsOf } from '#protocol/words-of';
import { countsOf } from '../counts-of.ts';
import type { formQuizWords as english } from '../en/form-quiz.ts';

const { amount, count } = countsOf('pt');
const points = (n: number) => count(n, { one: '# ponto', other: '# pontos' });

export const formQuizWords = {
  worth: (n: number, isWeighted: boolean) =>
    `${points(n)} pela resposta certa${isWeighted ? ': quanto antes, mais.' : ', não importa o tempo.'}`,
  outcome: (right: number | null) => {
    if (right === null) return 'Você não respondeu';
    if (right === 1) return 'Certo!';
    return right > 0 ? `${Math.round(right * 100)}% certo` : 'Não foi desta vez';
  },
  gained: (n: number) => `+${amount(n)}`,
  answer: (several: boolean) => (several ? 'Respostas certas' : 'Resposta certa'),
  number: (value: number, tolerance: number, unit: string) =>
    `${amount(value)}${tolerance === 0 ? '' : ` \u00b1 ${amount(tolerance)}`}${unit === '' ? '' : `\u00a0${unit}`}`,
  standing: (rank: number, players: number) => `Você está em ${amount(rank)}º lugar entre ${amount(players)}.`,
  points,
  team: (rank: number, n: number) => `Sua equipe está em ${amount(rank)}º lugar, com ${points(n)} em média.`,
  youAre: (player: number) => `Na tela, você é Participante ${amount(player)}.`,
} as const satisfies WordsOf<typeof english>;
