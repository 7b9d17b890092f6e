import type { WordsOf } from '#protocol/words-of';
import type { chatWords as english } from '../en/chat.ts';
import { isolated } from './isolated-text.ts';
import { count, list, time } from './numerals.ts';

function who(names: readonly string[], others: number): string {
  if (names.length === 0) return count(others, { one: '# persoon', other: '# personen' });
  const parts = names.map(isolated);
  if (others > 0) parts.push(count(others, { one: '# ander', other: '# anderen' }));
  return list(parts);
}

/** "Ana doet mee", "Ana en Ben doen mee", "3 personen doen mee". */
const said = (names: readonly string[], others: number, one: string, many: string) =>
  `${who(names, others)} ${names.length + others === 1 ? one : many}`;

export const chatWords = {
  title: 'Chat',
  you: 'Jij',
  anonymous: 'Anoniem',
  host: 'Host',
  joined: (names: readonly string[], others: number) => said(names, others, 'doet mee', 'doen mee'),
  opened: (question: string) => `De stemming is open: ${isolated(question)}`,
  closed: (question: string) => `De stemming is gesloten: ${isolated(question)}`,
  left: (names: readonly string[], others: number) => said(names, others, 'is vertrokken', 'zijn vertrokken'),
  time: (at: number) => time(at),
  empty: 'Er is nog niets gezegd.',
  emptyAndMay: 'Er is nog niets gezegd. Begin jij?',
  newLines: (n: number) => count(n, { one: '# nieuw bericht', other: '# nieuwe berichten' }),
  remove: 'Verwijderen',
  ban: 'Wegsturen',
  banOf: (name: string) => `Stuur weg wie dit schreef: ${isolated(name)}`,
  removeOf: (name: string) => `Verwijder het bericht van ${isolated(name)}`,

  write: 'Schrijf een bericht',
  send: 'Versturen',
  charsLeft: (n: number) => count(n, { one: 'Nog # teken', other: 'Nog # tekens' }),
  tooMany: (n: number) => count(n, { one: '# teken te veel', other: '# tekens te veel' }),
  sent: 'Verstuurd',
  notSent: 'Niet verstuurd: er is geen verbinding. Je bericht blijft hier staan.',
  off: 'De host heeft de chat uitgezet.',

  writingAs: 'Je schrijft als',
  addName: 'Naam invullen',
  changeName: 'Wijzigen',
  name: 'Je naam in de chat',
  nameHint:
    'Staat bij je berichten en als je binnenkomt; bij je stemmen alleen waar je met je naam stemt. Laat leeg voor geen naam.',
  saveName: 'Opslaan',
  keepName: 'Annuleren',
  nameNotSaved: 'Niet opgeslagen: er is geen verbinding. Probeer het zo opnieuw.',
} as const satisfies WordsOf<typeof english>;
