import type { WordsOf } from '#protocol/words-of';
import type { chatWords as english } from '../en/chat.ts';
import { isolated } from './isolated-text.ts';
import { count, list, time } from './numerals.ts';

function who(names: readonly string[], others: number): string {
  if (names.length === 0) return count(others, { one: '# pessoa', other: '# pessoas' });
  const parts = names.map(isolated);
  if (others > 0) parts.push(count(others, { one: 'mais # pessoa', other: 'mais # pessoas' }));
  return list(parts);
}

/** "Ana entrou", "Ana e Ben entraram", "3 pessoas entraram". */
const said = (names: readonly string[], others: number, one: string, many: string) =>
  `${who(names, others)} ${names.length + others === 1 ? one : many}`;

export const chatWords = {
  title: 'Chat',
  you: 'Você',
  anonymous: 'Sem nome',
  host: 'Organização',
  joined: (names: readonly string[], others: number) => said(names, others, 'entrou', 'entraram'),
  opened: (question: string) => `Votação aberta: ${isolated(question)}`,
  closed: (question: string) => `Votação encerrada: ${isolated(question)}`,
  left: (names: readonly string[], others: number) => said(names, others, 'saiu', 'saíram'),
  time: (at: number) => time(at),
  empty: 'Ninguém escreveu nada ainda.',
  emptyAndMay: 'Ninguém escreveu nada ainda. Comece você.',
  newLines: (n: number) => count(n, { one: '# mensagem nova', other: '# mensagens novas' }),
  remove: 'Remover',
  ban: 'Expulsar',
  banOf: (name: string) => `Expulsar quem escreveu isto: ${isolated(name)}`,
  removeOf: (name: string) => `Remover a mensagem de ${isolated(name)}`,

  write: 'Escreva uma mensagem',
  send: 'Enviar',
  charsLeft: (n: number) => count(n, { one: 'Resta # caractere', other: 'Restam # caracteres' }),
  tooMany: (n: number) => count(n, { one: '# caractere a mais', other: '# caracteres a mais' }),
  sent: 'Enviada',
  notSent: 'Não enviada: não há conexão. Sua mensagem fica guardada aqui.',
  off: 'A organização desligou o chat.',

  writingAs: 'Você escreve como',
  addName: 'Pôr um nome',
  changeName: 'Mudar',
  name: 'Seu nome no chat',
  nameHint:
    'Aparece nas suas mensagens e quando você entra; fica junto dos seus votos só onde eles precisam de nome. Deixe vazio para não ter nenhum.',
  saveName: 'Salvar',
  keepName: 'Cancelar',
  nameNotSaved: 'Não foi salvo: não há conexão. Tente de novo daqui a pouco.',
} as const satisfies WordsOf<typeof english>;
