import type { WordsOf } from '#protocol/words-of';
import type { chatPartsWords as english, friendlyNames as englishNames } from '../en/chat-parts.ts';
import { isolated } from './isolated-text.ts';
import { count, list } from './numerals.ts';

export const chatPartsWords = {
  moderator: 'Modération',
  times: (n: number) => `\u00d7${n}`,
  choseLabel: 'A voté pour',
  older: 'Afficher les messages précédents',
  gap: (n: number) => count(n, { one: '# autre message', other: '# autres messages' }),
  loadFailed: 'Non chargé\u202f: il n’y a pas de connexion. Réessayez dans un instant.',
  waitsForApproval: 'En attente de l’hôte. Personne d’autre ne le voit.',
  waitsForReveal: 'En attente des résultats. Personne d’autre ne le voit.',
  waitsHere: 'Affiché seulement avec les résultats.',
  turnedDown: 'L’hôte ne l’a pas affiché. Personne d’autre ne le voit.',
  report: 'Signaler',
  reportOf: (name: string) => `Signaler à l’hôte le message de ${isolated(name)}`,
  reported: 'Signalé',
  paused: 'Le chat est en pause. Vous pouvez continuer à lire.',
  held: 'L’hôte lit les messages avant de les afficher.',
  quiet: 'Les messages attendent l’affichage des résultats.',
  slow: (seconds: number) =>
    count(seconds, { one: 'Un message par seconde.', other: 'Un message toutes les # secondes.' }),
  unnamed: 'Ici, les messages ne portent pas de nom.',
  nameNeeded: 'Ici, les messages portent un nom.',
  offered: (name: string) => `Signer «\u202f${isolated(name)}\u202f»`,
  another: 'Un autre nom',
  voiceTitle: 'Pourquoi\u202f?',
  voiceHint: (labels: readonly string[]) =>
    `Dites pourquoi, si vous le souhaitez. Tout le monde verra vos mots avec «\u202f${list(labels)}\u202f», sans votre nom\u202f; ne dites pas qui vous êtes si votre vote doit rester secret.`,
  voiceHintNamed: (labels: readonly string[]) =>
    `Dites pourquoi, si vous le souhaitez. Tout le monde verra vos mots et votre nom avec «\u202f${list(labels)}\u202f».`,
  voiceWaits: 'Personne ne le verra avant l’affichage des résultats.',
  voiceField: 'Votre raison',
  voiceSend: 'Le dire',
  voiceSent: 'Merci, votre raison est notée.',
} as const satisfies WordsOf<typeof english>;

/** Adjectives that are alike for both genders. */
export const friendlyNames = {
  first: [
    'calme',
    'brave',
    'sage',
    'agile',
    'rapide',
    'drôle',
    'aimable',
    'tranquille',
    'intrépide',
    'habile',
    'fidèle',
    'magnifique',
  ],
  second: [
    'Loutre',
    'Héron',
    'Érable',
    'Comète',
    'Panda',
    'Merle',
    'Saule',
    'Lynx',
    'Galet',
    'Pinson',
    'Écureuil',
    'Trèfle',
  ],
  together: (first: string, second: string) => `${second} ${first}`,
} as const satisfies WordsOf<typeof englishNames>;
