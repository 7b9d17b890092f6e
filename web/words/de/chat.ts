import type { WordsOf } from '#protocol/words-of';
import type { chatWords as english } from '../en/chat.ts';
import { isolated } from './isolated-text.ts';
import { count, list, time } from './numerals.ts';

function who(names: readonly string[], others: number): string {
  const parts = names.map(isolated);
  if (others > 0) parts.push(count(others, { one: '# weitere Person', other: '# weitere Personen' }));
  return list(parts);
}

/** "Ana ist da", "Ana und Ben sind da", "3 Personen sind da". */
function said(names: readonly string[], others: number, one: string, many: string): string {
  if (names.length > 0) return `${who(names, others)} ${names.length + others === 1 ? one : many}`;
  return count(others, { one: `# Person ${one}`, other: `# Personen ${many}` });
}

export const chatWords = {
  title: 'Chat',
  you: 'Sie',
  anonymous: 'Anonym',
  host: 'Leitung',
  joined: (names: readonly string[], others: number) => said(names, others, 'ist dazugekommen', 'sind dazugekommen'),
  left: (names: readonly string[], others: number) => said(names, others, 'ist gegangen', 'sind gegangen'),
  opened: (question: string) => `Die Abstimmung läuft: ${isolated(question)}`,
  closed: (question: string) => `Die Abstimmung ist geschlossen: ${isolated(question)}`,
  time: (at: number) => time(at),
  empty: 'Noch hat niemand etwas geschrieben.',
  emptyAndMay: 'Noch hat niemand etwas geschrieben. Fangen Sie an.',
  newLines: (n: number) => count(n, { one: '# neue Nachricht', other: '# neue Nachrichten' }),
  remove: 'Entfernen',
  ban: 'Hinausschicken',
  banOf: (name: string) => `Hinausschicken, wer das geschrieben hat: ${isolated(name)}`,
  removeOf: (name: string) => `Nachricht entfernen von ${isolated(name)}`,

  write: 'Nachricht schreiben',
  send: 'Senden',
  charsLeft: (n: number) => count(n, { one: 'Noch # Zeichen', other: 'Noch # Zeichen' }),
  tooMany: (n: number) => count(n, { one: '# Zeichen zu viel', other: '# Zeichen zu viel' }),
  sent: 'Gesendet',
  notSent: 'Nicht gesendet: Es besteht keine Verbindung. Ihre Nachricht bleibt hier stehen.',
  off: 'Die Leitung hat den Chat abgeschaltet.',

  writingAs: 'Sie schreiben als',
  addName: 'Namen angeben',
  changeName: 'Ändern',
  name: 'Ihr Name im Chat',
  nameHint:
    'Steht bei Ihren Nachrichten und beim Eintreten; bei Ihren Stimmen nur, wo mit Namen abgestimmt wird. Leer lassen, um keinen zu haben.',
  saveName: 'Speichern',
  keepName: 'Abbrechen',
  nameNotSaved: 'Nicht gespeichert: Es besteht keine Verbindung. Versuchen Sie es gleich noch einmal.',
} as const satisfies WordsOf<typeof english>;
