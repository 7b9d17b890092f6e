import type { WordsOf } from '#protocol/words-of';
import type { chatWords as english } from '../en/chat.ts';
import { isolated } from './isolated-text.ts';
import { count, list, time } from './numerals.ts';

function who(names: readonly string[], others: number): string {
  const parts = names.map(isolated);
  if (others > 0) parts.push(count(others, { one: '# altra persona', other: '# altre persone' }));
  return list(parts);
}

/** "Ana è qui", "Ana e Ben sono qui", "3 persone sono qui": right for every name. */
function said(names: readonly string[], others: number, one: string, many: string): string {
  if (names.length > 0) return `${who(names, others)} ${names.length + others === 1 ? one : many}`;
  return count(others, { one: `# persona ${one}`, other: `# persone ${many}` });
}

export const chatWords = {
  title: 'Chat',
  you: 'Tu',
  anonymous: 'Senza nome',
  host: 'Conduzione',
  joined: (names: readonly string[], others: number) => said(names, others, 'ora è qui', 'ora sono qui'),
  left: (names: readonly string[], others: number) =>
    said(names, others, 'ha lasciato la stanza', 'hanno lasciato la stanza'),
  opened: (question: string) => `Il voto è aperto: ${isolated(question)}`,
  closed: (question: string) => `Il voto è chiuso: ${isolated(question)}`,
  time: (at: number) => time(at),
  empty: 'Ancora nessun messaggio.',
  emptyAndMay: 'Ancora nessun messaggio. Scrivi il primo.',
  newLines: (n: number) => count(n, { one: '# nuovo messaggio', other: '# nuovi messaggi' }),
  remove: 'Rimuovi',
  ban: 'Allontana',
  banOf: (name: string) => `Allontana chi ha scritto questo: ${isolated(name)}`,
  removeOf: (name: string) => `Rimuovi il messaggio di ${isolated(name)}`,

  write: 'Scrivi un messaggio',
  send: 'Invia',
  charsLeft: (n: number) => count(n, { one: 'Ancora # carattere', other: 'Ancora # caratteri' }),
  tooMany: (n: number) => count(n, { one: '# carattere di troppo', other: '# caratteri di troppo' }),
  sent: 'Inviato',
  notSent: 'Non inviato: manca la connessione. Il tuo messaggio resta qui.',
  off: 'La chat è stata disattivata da chi conduce.',

  writingAs: 'Il tuo nome nella chat:',
  addName: 'Aggiungi un nome',
  changeName: 'Cambia',
  name: 'Il tuo nome nella chat',
  nameHint:
    'Si vede accanto ai tuoi messaggi e quando entri; con i tuoi voti resta solo dove serve un nome. Lascia vuoto per non averne uno.',
  saveName: 'Salva',
  keepName: 'Annulla',
  nameNotSaved: 'Non salvato: manca la connessione. Riprova tra poco.',
} as const satisfies WordsOf<typeof english>;
