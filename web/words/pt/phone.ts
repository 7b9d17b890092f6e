import type { WordsOf } from '#protocol/words-of';
import type { phoneWords as english } from '../en/phone.ts';
import { count, number } from './numerals.ts';

export const phoneWords = {
  here: (n: number) => `${number(n)} aqui`,
  anonymous: 'Anônimo: a organização só vê totais.',
  anonymousAnswer: 'Anônimo: ninguém vê quem disse o quê.',
  named: 'Com nome; a organização só vê totais.',
  quiz: 'Quiz: os nomes de quem lidera aparecem na tela.',
  kept: 'Com seu nome; a organização pode ver.',
  optionsLabel: 'Opções',
  votes: (n: number) => count(n, { one: '# voto', other: '# votos' }),
  hidden: 'Os resultados ficam ocultos até a organização mostrar.',
  afterVoting: 'Os resultados aparecem aqui depois que você votar.',
  timeLeft: 'Tempo restante',
  timeUp: 'O tempo acabou',
  secondsLeft: (n: number) => count(n, { one: 'Falta # segundo', other: 'Faltam # segundos' }),

  tapped: {
    toVote: 'Toque em uma opção para votar.',
    firstCounts: 'Toque em uma opção para votar. Vale a primeira escolha.',
    withdrawn: 'Seu voto foi retirado. Toque em uma opção para votar de novo.',
  },
  sending: 'Enviando seu voto…',
  withdrawing: 'Retirando seu voto…',
  keptForLater: 'Guardado neste telefone. Será enviado assim que a conexão voltar.',
  counted: 'Seu voto foi contado.',
  countedFinal: 'Seu voto foi contado. Aqui vale a primeira escolha.',
  withdraw: 'Retirar meu voto',

  notOpen: 'A votação ainda não abriu. Quando abrir, você vota aqui.',
  closing: 'A votação está se encerrando. Votos já a caminho ainda contam.',
  closedVoted: 'Votação encerrada. Seu voto foi contado.',
  closedNotVoted: 'Votação encerrada.',

  noPollTitle: 'Nada para votar agora',
  noPoll: 'Deixe esta página aberta. A próxima pergunta aparece aqui sozinha.',
  loadingTitle: 'Entrando na sala…',
  loading: 'Leva um momento. Se demorar, confira se este telefone está na mesma rede que a tela.',
} as const satisfies WordsOf<typeof english>;
