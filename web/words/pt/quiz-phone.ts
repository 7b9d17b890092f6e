import type { WordsOf } from '#protocol/words-of';
import type { quizPhoneWords as english } from '../en/quiz-phone.ts';
import { count, number } from './numerals.ts';
import { ordinal } from './quiz.ts';

const points = (n: number) => count(n, { one: '# ponto', other: '# pontos' });

export const quizPhoneWords = {
  worth: (n: number, isWeighted: boolean) =>
    isWeighted
      ? `${points(n)} pela resposta certa: quanto antes, mais.`
      : `${points(n)} pela resposta certa, não importa o tempo.`,
  right: 'Certo!',
  wrong: 'Não foi desta vez',
  partly: (percent: number) => `${percent}% certo`,
  none: 'Você não respondeu',
  gained: (n: number) => `+${number(n)}`,
  streak: (n: number) => count(n, { one: '# resposta certa', other: '# respostas certas seguidas' }),
  answer: (several: boolean) => (several ? 'Respostas certas:' : 'Resposta certa:'),
  standing: (rank: number, players: number) => `Você está em ${ordinal(rank)} lugar entre ${number(players)}`,
  points,
  youAre: (player: number) => `Na tela, você é Participante ${number(player)}.`,
  team: 'Sua equipe',
  teamStanding: (name: string, rank: number, n: number) => `${name}: ${ordinal(rank)} lugar, ${points(n)} em média`,
  choose: 'Escolha sua equipe',
  change: 'Mudar de equipe',
  notSent: 'Não há conexão agora. Tente de novo.',
} as const satisfies WordsOf<typeof english>;
