import type { WordsOf } from '#protocol/words-of';
import type { roomWords as english } from '../en/room.ts';
import { moment, number, unbroken } from './numerals.ts';

export const roomWords = {
  title: 'Sala',

  roomTitle: 'Título da sala',
  saveTitle: 'Salvar',
  saved: 'Salvo',

  doors: 'Quem pode entrar',
  lock: 'Trancar a sala',
  lockHint: 'Ninguém novo entra. Quem já esteve aqui pode voltar.',
  names: 'O voto precisa de nome',
  namesHint: 'Os telefones pedem o nome antes do primeiro voto. Rodadas abertas a partir de agora guardam os nomes.',
  passcode: 'Senha',
  passcodeHint: (least: number, most: number) =>
    `De ${number(least)} a ${number(most)} caracteres, fáceis de dizer em voz alta. Quem já está aqui fica.`,
  passcodeIs: 'A senha é',
  setPasscode: 'Definir a senha',
  changePasscode: 'Mudar',
  clearPasscode: 'Remover',
  clearPasscodeOf: 'Remover a senha',
  keepPasscode: 'Cancelar',

  invite: 'Convidar',
  inviteHint: 'Os telefones leem este código, ou abrem o endereço e usam o código da sala.',
  qr: (address: string) => `Código QR que abre ${address}`,
  phones: 'Para telefones',
  projector: 'Para o projetor',
  ownHost: 'Seu próprio link da organização',
  ownHostHint: 'Quem tem este link comanda a sala.',

  keys: 'Organização e moderação',
  keysHint: 'Dê a cada pessoa um link só dela: cada um pode ser revogado sozinho.',
  rights: { host: 'Organização', moderator: 'Moderação' },
  rightsHint: {
    host: 'comanda a sala como você',
    moderator: 'cuida do chat e escreve avisos',
  },
  firstKey: 'Primeiro link da organização',
  unnamed: (n: number) => `Link ${number(n)}`,
  you: 'Você',
  since: (at: number) => `desde ${moment(at)}`,
  showKey: 'Mostrar link',
  showKeyOf: (label: string) => `Mostrar o link: ${label}`,
  hideKey: 'Ocultar link',
  hideKeyOf: (label: string) => `Ocultar o link: ${label}`,
  linkOf: (label: string) => `Link: ${label}`,
  revoke: 'Revogar',
  revokeOf: (label: string) => `Revogar: ${label}`,
  revokeAsk: (label: string) =>
    `Revogar o link “${label}”? Quem entrou com ele sai na hora, e o link nunca mais funciona.`,
  revokeYes: 'Revogar',
  revokeNo: 'Manter',
  newKey: 'Criar mais um link',
  keyLabel: 'Para quem é?',
  keyLabelPlaceholder: 'Ana, a equipe do chat',
  keyRights: 'O que essa pessoa pode fazer?',
  makeKey: 'Criar o link',
  made: (label: string) => `O link para “${label}” está pronto. Não passe a mais ninguém.`,
  needsLabel: 'Escreva para quem é o link.',

  keep: 'Guardar as chaves',
  keepHint: 'Só este navegador tem o seu link da organização. Salve o link e você entra de qualquer lugar.',
  saveKeys: 'Salvar como arquivo',
  printKeys: 'Imprimir',
  collecting: 'Um momento…',
  offline: 'Não há conexão. Tente de novo quando ela voltar.',
  fileName: (code: string) => `showhands-${code}.txt`,

  sheet: {
    heading: (code: string) => `Sala ${unbroken(code)}`,
    phones: 'Telefones',
    screen: 'Tela',
    secret: 'Guarde esta folha só para você: quem tem um destes links pode usá-lo.',
    printed: (at: number) => moment(at, 'long'),
  },
} as const satisfies WordsOf<typeof english>;
