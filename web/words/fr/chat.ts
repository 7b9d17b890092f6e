import type { WordsOf } from '#protocol/words-of';
import type { chatWords as english } from '../en/chat.ts';
import { isolated } from './isolated-text.ts';
import { count, list, time } from './numerals.ts';

function who(names: readonly string[], others: number): string {
  const parts = names.map(isolated);
  if (others > 0) parts.push(count(others, { one: '# autre personne', other: '# autres personnes' }));
  return list(parts);
}

/** "Ana a rejoint la salle", "Ana et Ben ont rejoint la salle", "3 personnes ont rejoint la salle". */
function said(names: readonly string[], others: number, one: string, many: string): string {
  if (names.length > 0) return `${who(names, others)} ${names.length + others === 1 ? one : many}`;
  return count(others, { one: `# personne ${one}`, other: `# personnes ${many}` });
}

export const chatWords = {
  title: 'Chat',
  you: 'Vous',
  anonymous: 'Anonyme',
  host: 'Hôte',
  joined: (names: readonly string[], others: number) =>
    said(names, others, 'a rejoint la salle', 'ont rejoint la salle'),
  left: (names: readonly string[], others: number) => said(names, others, 'a quitté la salle', 'ont quitté la salle'),
  opened: (question: string) => `Le vote est ouvert\u202f: ${isolated(question)}`,
  closed: (question: string) => `Le vote est clos\u202f: ${isolated(question)}`,
  time: (at: number) => time(at),
  empty: 'Personne n’a encore rien écrit.',
  emptyAndMay: 'Personne n’a encore rien écrit. À vous de commencer.',
  newLines: (n: number) => count(n, { one: '# nouveau message', other: '# nouveaux messages' }),
  remove: 'Retirer',
  ban: 'Exclure',
  banOf: (name: string) => `Exclure la personne qui a écrit ceci\u202f: ${isolated(name)}`,
  removeOf: (name: string) => `Retirer le message de ${isolated(name)}`,

  write: 'Écrire un message',
  send: 'Envoyer',
  charsLeft: (n: number) => count(n, { one: 'Encore # caractère', other: 'Encore # caractères' }),
  tooMany: (n: number) => count(n, { one: '# caractère de trop', other: '# caractères de trop' }),
  sent: 'Envoyé',
  notSent: 'Non envoyé\u202f: il n’y a pas de connexion. Votre message est conservé ici.',
  off: 'L’hôte a désactivé le chat.',

  writingAs: 'Vous écrivez sous le nom\u202f:',
  addName: 'Ajouter un nom',
  changeName: 'Modifier',
  name: 'Votre nom dans le chat',
  nameHint:
    'Affiché avec vos messages et à votre arrivée\u202f; gardé avec vos votes seulement s’il faut un nom pour voter. Laissez vide pour ne pas en avoir.',
  saveName: 'Enregistrer',
  keepName: 'Annuler',
  nameNotSaved: 'Non enregistré\u202f: il n’y a pas de connexion. Réessayez dans un instant.',
} as const satisfies WordsOf<typeof english>;
