import { countsOf } from '../counts-of.ts';
import type { FormWords } from '../words.ts';
import { formQuizWords } from './form-quiz.ts';
import { formTaskWords } from './form-tasks.ts';

const { count } = countsOf('pt');

export const formWords: FormWords = {
  room: (code) => `Sala ${code}`,
  anonymous: 'Anônimo: a organização só vê totais.',
  named: 'Com nome; a organização só vê totais.',
  kept: 'Com seu nome; a organização pode ver.',
  quiz: 'Quiz: os nomes de quem lidera aparecem na tela.',
  hidden: 'Os resultados ficam ocultos até a organização mostrar.',
  afterVoting: 'Os resultados aparecem aqui depois que você votar.',
  ballots: (n) => count(n, { one: '# votante', other: '# votantes' }),
  votes: (n) => count(n, { one: '# voto', other: '# votos' }),
  share: (percent) => `${percent}%`,
  yours: 'sua escolha',
  send: 'Enviar meu voto',
  number: 'Seu número',
  words: 'Suas palavras, separadas por vírgulas',
  text: 'Sua resposta',
  tap: (alt) => `${alt}. Toque em um lugar ou escreva dois números abaixo.`,
  fromLeft: 'Da esquerda, em %',
  fromTop: 'Do alto, em %',
  rank: 'Escreva 1 ao lado da sua primeira escolha, 2 ao lado da segunda, e assim por diante.',
  spread: 'Escreva ao lado de cada opção quantos pontos você dá a ela.',

  outcome: formQuizWords,
  task: formTaskWords,

  choose: 'Escolha uma opção para votar.',
  firstCounts: 'Escolha uma opção para votar. Vale a primeira escolha.',
  nameFirst: 'Aqui se vota com nome: escreva o seu acima e depois escolha.',
  counted: 'Seu voto foi contado.',
  countedFinal: 'Seu voto foi contado. Aqui vale a primeira escolha.',
  withdrawn: 'Seu voto foi retirado. Escolha uma opção para votar de novo.',
  withdraw: 'Retirar meu voto',
  notOpen: 'A votação ainda não abriu.',
  closing: 'A votação está se encerrando.',
  closedVoted: 'Votação encerrada. Seu voto foi contado.',
  closedNotVoted: 'Votação encerrada.',
  update: 'Atualizar',

  nameLabel: 'Seu nome',
  nameSave: 'Salvar meu nome',
  announcement: 'Da organização',

  noPollTitle: 'Nada para votar agora',
  noPoll: 'Volte a olhar quando a organização perguntar algo.',
  passcodeTitle: 'Esta sala pede uma senha',
  passcode: 'Senha',
  enter: 'Entrar',
  outsideTitle: 'Ainda fora',

  language: 'Idioma',
  setLanguage: 'Mudar',

  refusals: {
    'bad-payload': 'Não deu certo: pode estar vazio ou longo demais. Tente de novo.',
    'slow-down': 'Foi um pouco rápido demais. Espere um momento e tente de novo.',
    busy: 'Muita gente está votando agora. Tente de novo daqui a pouco.',
    'not-saved': 'O servidor não conseguiu salvar, então nada foi contado. Tente de novo.',
    'no-such-round': 'A pergunta mudou enquanto isso, então nada foi contado. Esta é a atual.',
    'changed-meanwhile': 'A pergunta ou o seu voto mudou enquanto isso. Está assim agora; escolha de novo.',
    'no-such-option': 'Esta opção não existe mais. Escolha outra.',
    'not-open': 'A votação ainda não abriu.',
    'round-closed': 'A votação foi encerrada, e este voto não pôde ser contado.',
    'choice-final': 'Aqui vale a primeira escolha; não dá para mudar.',
    'name-required': 'Aqui se vota com nome. Escreva o seu primeiro.',
    'name-taken': 'Este nome parece ser da organização. Escolha outro.',
    'room-locked': 'A organização fechou as portas desta sala: agora não entra mais ninguém.',
    'passcode-required': 'Esta sala pede uma senha.',
    'wrong-passcode': 'Essa não é a senha desta sala. Tente de novo.',
    banned: 'A organização tirou você desta sala.',
    'wrong-origin': 'Isto veio de outra página, então nada foi contado. Escolha de novo.',
  },
  wrong: 'Algo deu errado no servidor. Tente de novo.',
};
