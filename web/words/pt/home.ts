import type { WordsOf } from '#protocol/words-of';
import type { homeWords as english } from '../en/home.ts';
import { unbroken } from './numerals.ts';

export const homeWords = {
  tagline: 'Pergunte à sala. Veja as mãos se levantarem.',
  joinTitle: 'Entrar em uma sala',
  codeLabel: 'Código da sala',
  codeHint: 'Os seis dígitos que estão na tela.',
  codePlaceholder: '000 000',
  join: 'Entrar',
  joining: 'Procurando a sala…',
  sixDigits: 'O código de uma sala tem seis dígitos.',
  noAnswer: 'O servidor não responde. Confira se este aparelho está na mesma rede e tente de novo.',
  noServer: 'Não há conexão com o servidor agora.',
  openRoom: 'Entrar na sala aberta',
  openRoomHint: (code: string) => `Sala ${unbroken(code)}, não precisa de código.`,

  createTitle: 'Criar uma sala',
  createHint: 'Faça a sua própria pergunta. Não precisa de conta.',
  createOff: 'As salas são criadas por quem cuida deste servidor.',
  roomTitle: 'Título da sala',
  roomTitlePlaceholder: 'Reunião de quinta',
  questionPlaceholder: 'Onde vamos almoçar?',
  create: 'Criar a sala',
  creating: 'Criando…',

  createdTitle: (code: string) => `A sala ${unbroken(code)} está pronta`,
  createdHint: 'Abra o link da tela no projetor e guarde o link da organização só para você.',
  links: {
    phone: { title: 'Telefones', hint: 'Para quem vota.' },
    screen: { title: 'Tela', hint: 'Para o projetor.' },
    host: { title: 'Organização', hint: 'Só para você: quem tem o link comanda a sala.' },
  },
  openHost: 'Abrir a página da organização',
  another: 'Criar outra sala',

  ownTitle: 'Suas salas neste navegador',
  ownHost: 'Abrir',
  ownHostOf: (title: string) => `Abrir a página da organização: ${title}`,
  ownScreen: 'Tela',
  ownScreenOf: (title: string) => `Abrir a tela: ${title}`,
  duplicate: 'Duplicar',
  duplicateOf: (title: string) => `Duplicar sem os votos: ${title}`,
  copyTitle: (title: string) => `Cópia de ${title}`,
  duplicating: 'Duplicando…',
  duplicated: (title: string, code: string) =>
    `“${title}” é a sala ${unbroken(code)}: as mesmas perguntas e configurações, sem votos nem chat.`,
  delete: 'Apagar',
  deleteOf: (title: string) => `Apagar: ${title}`,
  deleteAsk: (title: string, code: string) =>
    `Apagar “${title}” (sala ${unbroken(code)})? Perguntas, votos e chat somem para sempre, e todos saem da sala.`,
  deleteYes: 'Apagar a sala',
  deleteNo: 'Manter',
  deleted: (title: string) => `“${title}” foi apagada.`,
  isDefault: 'A sala aberta deste servidor: está sempre aqui.',
  isGone: 'Esta sala não está mais no servidor.',
  forget: 'Esquecer',
  forgetOf: (title: string) => `Esquecer: ${title}`,
  forgetHint: 'Esquecer só tira a sala desta lista. Antes, guarde o link da organização.',
  revoked: 'O link da organização desta sala não funciona mais.',
} as const satisfies WordsOf<typeof english>;
