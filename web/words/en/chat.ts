import { isolated } from './isolated-text.ts';
import { count, list, time } from './numerals.ts';

const people = (n: number) => count(n, { one: '# person', other: '# people' });

/** "Ana", "Ana and Ben", "Ana, Ben and 12 others". */
function who(names: readonly string[], others: number): string {
  if (names.length === 0) return people(others);
  const parts = names.map(isolated);
  if (others > 0) parts.push(count(others, { one: '# other', other: '# others' }));
  return list(parts);
}

export const chatWords = {
  title: 'Chat',
  you: 'You',
  anonymous: 'Anonymous',
  host: 'Host',
  joined: (names: readonly string[], others: number) => `${who(names, others)} joined`,
  opened: (question: string) => `Voting is open: ${isolated(question)}`,
  closed: (question: string) => `Voting has closed: ${isolated(question)}`,
  left: (names: readonly string[], others: number) => `${who(names, others)} left`,
  time: (at: number) => time(at),
  empty: 'Nothing has been said yet.',
  emptyAndMay: 'Nothing has been said yet. Be the first.',
  newLines: (n: number) => count(n, { one: '# new message', other: '# new messages' }),
  remove: 'Remove',
  ban: 'Send away',
  banOf: (name: string) => `Send away who wrote this: ${isolated(name)}`,
  removeOf: (name: string) => `Remove the message of ${isolated(name)}`,

  write: 'Write a message',
  send: 'Send',
  charsLeft: (n: number) => count(n, { one: '# character left', other: '# characters left' }),
  tooMany: (n: number) => count(n, { one: '# character too many', other: '# characters too many' }),
  sent: 'Sent',
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
