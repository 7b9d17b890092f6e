import type { WordsOf } from '#protocol/words-of';
import type { phoneRestWords as english } from '../en/phone-rest.ts';

export const phoneRestWords = {
  announcement: 'De la part de l’hôte',
  more: 'Tout afficher',
  dismiss: 'Masquer l’annonce',

  notLoaded: 'Cette question n’a pas pu être chargée.',

  leftBehind:
    'Une autre question est arrivée pendant que vous répondiez. Votre réponse n’a pas été envoyée\u202f; elle est conservée au cas où cette question reviendrait.',
  offlineTitle: 'Pas de connexion pour l’instant',
  offline: 'Gardez cette page ouverte\u202f: tout reprend dès le retour de la connexion.',
  keptVote: 'Votre vote',
  keptPromise: 'Gardé sur ce téléphone. Il partira dès le retour de la connexion.',
  nameLabel: 'Votre nom, pour voter',
  nameHint:
    'Dans cette salle, il faut un nom pour voter. Il s’affiche avec vos messages et à votre arrivée\u202f; l’hôte ne voit toujours que les totaux.',
  nameHintKept:
    'Dans cette salle, il faut un nom pour voter\u202f: l’hôte peut enregistrer qui a choisi quoi. Il s’affiche aussi avec vos messages et à votre arrivée.',
  nameSend: 'Enregistrer et voter',
  nameLater: 'Pas maintenant',
  nameKept:
    'Entre-temps, le vote a avancé. Votre texte est conservé\u202f: enregistrez votre nom, puis choisissez à nouveau.',
  nameSave: 'Enregistrer mon nom',

  missed: 'Pour la question précédente\u202f:',
  dismissMissed: 'Masquer le message sur la question précédente',
} as const satisfies WordsOf<typeof english>;
