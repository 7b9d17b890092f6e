import type { WordsOf } from '#protocol/words-of';
import type { quizHostWords as english } from '../en/quiz-host.ts';
import { number } from './numerals.ts';

export const quizHostWords = {
  title: 'Quiz',
  hint: 'Os pontos vêm com cada resposta certa que é revelada.',
  showLeaderboard: 'Mostrar classificação',
  showPodium: 'Pódio',
  takeDown: 'Tirar da tela',
  isUp: { leaderboard: 'A tela mostra a classificação.', podium: 'A tela mostra o pódio.' },
  isDown: 'A tela mostra a pergunta.',
  whenClosed: 'Encerre a votação para mostrar.',

  isQuiz: 'É uma pergunta de quiz',
  right: {
    any: 'Resposta certa: qualquer uma das marcadas',
    all: 'Resposta certa: exatamente as marcadas',
    order: 'Ordem certa',
  },
  own: 'O valor certo fica acima, nas opções deste tipo.',
  placeOf: (letter: string) => `Lugar de ${letter}`,
  points: 'Pontos',
  timing: 'Tempo',
  timings: { weighted: 'Quanto antes, mais pontos', free: 'Os mesmos pontos a qualquer momento' },
  streaks: 'Acertos seguidos valem mais',
  explanation: 'Explicação, mostrada depois de revelar',
  needsOwn: 'Uma pergunta de quiz precisa de resposta certa.',
  needsRight: 'Marque pelo menos uma resposta certa.',
  needsPoints: (most: number) => `Uma resposta certa vale de 1 a ${number(most)} pontos.`,
  longExplanation: (most: number) => `A explicação é longa demais: no máximo ${number(most)} caracteres.`,

  teams: 'Equipes do quiz',
  how: { nobody: 'Sem equipes', choice: 'Cada pessoa escolhe a sua', deal: 'Divididas por igual conforme entram' },
  teamNames: 'Nomes das equipes, um por linha',
  usualNames: ['Raposas', 'Corujas'],
  saveTeams: 'Salvar as equipes',
  needsTeams: (least: number, most: number) => `Escreva de ${number(least)} a ${number(most)} nomes diferentes.`,
} as const satisfies WordsOf<typeof english>;
