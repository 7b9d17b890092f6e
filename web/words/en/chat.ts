import { isolated } from './isolated-text.ts';
import { count, number } from './numerals.ts';

const people = (n: number) => count(n, 'person', 'people');

/** "Ana", "Ana and Ben", "Ana, Ben and 12 others". */
function who(names: readonly string[], others: number): string {
  if (names.length === 0) return people(others);
  const parts = names.map(isolated);
  if (others > 0) parts.push(count(others, 'other', 'others'));
  const last = parts.pop() ?? '';
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
}

export const chatWords = {
  title: 'Chat',
  news: (n: number) => `${number(n)} new`,
  openWithNews: (n: number) => (n === 0 ? 'Chat' : `Chat (${number(n)} new)`),
  close: 'Close the chat',
  you: 'You',
  anonymous: 'Anonymous',
  host: 'Host',
  joined: (names: readonly string[], others: number) => `${who(names, others)} joined`,
  opened: (question: string) => `Voting is open: ${question}`,
  closed: (question: string) => `Voting has closed: ${question}`,
  left: (names: readonly string[], others: number) => `${who(names, others)} left`,
  time: (at: number) => new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' }),
  empty: 'Nothing has been said yet.',
  emptyAndMay: 'Nothing has been said yet. Be the first.',
  newLines: (n: number) => count(n, 'new message', 'new messages'),
  remove: 'Remove',
  ban: 'Send away',
  banOf: (name: string) => `Send away who wrote this: ${isolated(name)}`,
  removeOf: (name: string) => `Remove the message of ${isolated(name)}`,

  write: 'Write a message',
  send: 'Send',
  charsLeft: (n: number) => count(n, 'character left', 'characters left'),
  tooMany: (n: number) => count(n, 'character too many', 'characters too many'),
  notSent: 'Not sent: there is no connection. Your message is kept here.',
  off: 'The host has switched the chat off.',

  writingAs: 'Writing as',
  addName: 'Add a name',
  changeName: 'Change',
  name: 'Your name in the chat',
  nameHint:
    'Shown beside your messages and when you join; kept with your votes only where they need a name. Leave it empty to have none.',
  saveName: 'Save',
  keepName: 'Cancel',
  nameNotSaved: 'Not saved: there is no connection. Try again in a moment.',
} as const;
