import type { WordsOf } from '#protocol/words-of';
import type { questionWords as english } from '../en/questions.ts';
import { isolated } from './isolated-text.ts';
import { count, number } from './numerals.ts';

export const questionWords = {
  title: 'Questions',
  write: 'Poser une question',
  send: 'Envoyer',
  withName: (name: string) => `Sous le nom\u202f: ${isolated(name)}`,
  withoutName: 'Sans nom',
  asName: 'Votre nom à côté',
  anonymousRoom: 'Personne ne saura qui a posé la question, pas même l’hôte.',
  heldHint: 'L’hôte lit chaque question avant que les autres la voient.',
  notSent: 'Non envoyée\u202f: il n’y a pas de connexion. Votre question est conservée ici.',
  sent: 'Votre question est posée.',
  sentHeld: 'Votre question est transmise à l’hôte.',
  charsLeft: (n: number) => count(n, { one: 'Encore # caractère', other: 'Encore # caractères' }),
  tooMany: (n: number) => count(n, { one: '# caractère de trop', other: '# caractères de trop' }),
  sort: 'Ordre',
  top: 'Les plus demandées',
  newest: 'Les plus récentes',
  loading: 'Chargement des questions…',
  none: 'Personne n’a encore posé de question.',
  noneAndMay: 'Personne n’a encore posé de question. À vous de commencer.',
  own: 'La vôtre',
  held: 'En attente de l’hôte',
  answered: 'Réponse donnée',
  answering: 'Réponse en cours',
  answer: 'Réponse',
  votes: (n: number) => count(n, { one: '# voix', other: '# voix' }),
  want: (n: number) => `Je veux le savoir aussi. ${count(n, { one: '# voix', other: '# voix' })} jusqu’ici`,
  sending: 'Envoi…',
  more: (n: number) => count(n, { one: 'En afficher # de plus', other: 'En afficher # de plus' }),
  anonymous: 'Anonyme',
  waiting: (n: number) => count(n, { one: '# question ouverte', other: '# questions ouvertes' }),
  notShown: (n: number) => `+ ${number(n)}`,
  askNow: 'Posez vos questions sur votre téléphone, et votez pour ce que vous voulez savoir.',
} as const satisfies WordsOf<typeof english>;
