import type { WordsOf } from '#protocol/words-of';
import type { phoneRestWords as english } from '../en/phone-rest.ts';

export const phoneRestWords = {
  announcement: 'Da organização',
  more: 'Mostrar tudo',
  dismiss: 'Dispensar o aviso',

  notLoaded: 'Não foi possível carregar esta pergunta.',

  nameLabel: 'Seu nome, para votar',
  nameHint:
    'Nesta sala se vota com nome. Ele aparece nas suas mensagens e quando você entra; a organização continua vendo só totais.',
  nameHintKept:
    'Nesta sala se vota com nome: a organização pode salvar quem escolheu o quê. Ele também aparece nas suas mensagens e quando você entra.',
  nameSend: 'Salvar e votar',
  nameLater: 'Agora não',
  nameKept: 'A votação avançou enquanto isso. O que você escreveu está guardado: salve seu nome e escolha de novo.',
  nameSave: 'Salvar meu nome',

  leftBehind:
    'Chegou outra pergunta enquanto você respondia. Sua resposta não foi enviada; ela fica guardada caso essa pergunta volte.',
  offlineTitle: 'Sem conexão agora',
  offline: 'Deixe esta página aberta: ela continua sozinha assim que a conexão voltar.',
  keptVote: 'Seu voto',
  keptPromise: 'Guardado neste telefone. Será enviado assim que a conexão voltar.',

  missed: 'Sobre a pergunta anterior:',
  dismissMissed: 'Dispensar o recado sobre a pergunta anterior',
} as const satisfies WordsOf<typeof english>;
