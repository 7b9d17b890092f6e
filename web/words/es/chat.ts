import type { WordsOf } from '#protocol/words-of';
import type { chatWords as english } from '../en/chat.ts';
import { isolated } from './isolated-text.ts';
import { count, list, time } from './numerals.ts';

/** "Ana y Ben", "Ana y 12 personas más". */
function who(names: readonly string[], others: number): string {
  const parts = names.map(isolated);
  if (others > 0) parts.push(count(others, { one: '# persona más', other: '# personas más' }));
  return list(parts);
}

/** "Ana entró", "Ana y Ben entraron", "3 personas entraron". */
function said(names: readonly string[], others: number, one: string, many: string): string {
  if (names.length > 0) return `${who(names, others)} ${names.length + others === 1 ? one : many}`;
  return count(others, { one: `# persona ${one}`, other: `# personas ${many}` });
}

export const chatWords = {
  title: 'Chat',
  you: 'Usted',
  anonymous: 'Sin nombre',
  host: 'Organización',
  joined: (names: readonly string[], others: number) => said(names, others, 'entró', 'entraron'),
  left: (names: readonly string[], others: number) => said(names, others, 'salió', 'salieron'),
  opened: (question: string) => `La votación está abierta: ${isolated(question)}`,
  closed: (question: string) => `La votación está cerrada: ${isolated(question)}`,
  time: (at: number) => time(at),
  empty: 'Todavía no hay mensajes.',
  emptyAndMay: 'Todavía no hay mensajes. Escriba el primero.',
  newLines: (n: number) => count(n, { one: '# mensaje nuevo', other: '# mensajes nuevos' }),
  remove: 'Quitar',
  ban: 'Expulsar',
  banOf: (name: string) => `Expulsar a quien escribió esto: ${isolated(name)}`,
  removeOf: (name: string) => `Quitar el mensaje de ${isolated(name)}`,

  write: 'Escriba un mensaje',
  send: 'Enviar',
  charsLeft: (n: number) => count(n, { one: 'Queda # carácter', other: 'Quedan # caracteres' }),
  tooMany: (n: number) => count(n, { one: 'Sobra # carácter', other: 'Sobran # caracteres' }),
  sent: 'Enviado',
  notSent: 'No se envió: no hay conexión. Su mensaje se conserva aquí.',
  off: 'La organización desactivó el chat.',

  writingAs: 'Su nombre en el chat:',
  addName: 'Poner un nombre',
  changeName: 'Cambiar',
  name: 'Su nombre en el chat',
  nameHint:
    'Se ve junto a sus mensajes y cuando entra; junto a sus votos solo se guarda donde hace falta un nombre. Déjelo vacío para no tener ninguno.',
  saveName: 'Guardar',
  keepName: 'Cancelar',
  nameNotSaved: 'No se guardó: no hay conexión. Inténtelo de nuevo en un momento.',
} as const satisfies WordsOf<typeof english>;
