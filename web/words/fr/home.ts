import type { WordsOf } from '#protocol/words-of';
import type { homeWords as english } from '../en/home.ts';
import { unbroken } from './numerals.ts';

export const homeWords = {
  tagline: 'Posez la question. Voyez les mains se lever.',
  joinTitle: 'Rejoindre une salle',
  codeLabel: 'Code de la salle',
  codeHint: 'Les six chiffres à l’écran.',
  codePlaceholder: '000 000',
  join: 'Rejoindre',
  joining: 'Recherche de la salle…',
  sixDigits: 'Le code d’une salle a six chiffres.',
  noAnswer: 'Le serveur ne répond pas. Vérifiez que cet appareil est sur le même réseau, puis réessayez.',
  noServer: 'Pas de connexion au serveur pour l’instant.',
  openRoom: 'Rejoindre la salle ouverte',
  openRoomHint: (code: string) => `Salle ${unbroken(code)}, sans code.`,

  createTitle: 'Créer une salle',
  createHint: 'Posez votre propre question. Sans compte.',
  createOff: 'Les salles sont créées par les responsables de ce serveur.',
  roomTitle: 'Titre de la salle',
  roomTitlePlaceholder: 'Réunion du jeudi',
  questionPlaceholder: 'Où déjeune-t-on\u202f?',
  create: 'Créer la salle',
  creating: 'Création…',

  createdTitle: (code: string) => `La salle ${unbroken(code)} est prête`,
  createdHint: 'Ouvrez le lien de l’écran sur le vidéoprojecteur, et gardez le lien d’hôte pour vous.',
  links: {
    phone: { title: 'Téléphones', hint: 'Pour toutes les personnes qui votent.' },
    screen: { title: 'Écran', hint: 'Pour le vidéoprojecteur.' },
    host: { title: 'Hôte', hint: 'Pour vous seulement\u202f: ce lien permet de diriger la salle.' },
  },
  openHost: 'Ouvrir la page d’hôte',
  another: 'Créer une autre salle',

  ownTitle: 'Vos salles dans ce navigateur',
  ownHost: 'Ouvrir',
  ownHostOf: (title: string) => `Ouvrir la page d’hôte\u202f: ${title}`,
  ownScreen: 'Écran',
  ownScreenOf: (title: string) => `Ouvrir l’écran\u202f: ${title}`,
  duplicate: 'Dupliquer',
  duplicateOf: (title: string) => `Dupliquer sans les votes\u202f: ${title}`,
  copyTitle: (title: string) => `Copie de ${title}`,
  duplicating: 'Duplication…',
  duplicated: (title: string, code: string) =>
    `«\u202f${title}\u202f» est la salle ${unbroken(code)}\u202f: mêmes questions et réglages, sans votes ni chat.`,
  delete: 'Supprimer',
  deleteOf: (title: string) => `Supprimer\u202f: ${title}`,
  deleteAsk: (title: string, code: string) =>
    `Supprimer «\u202f${title}\u202f» (salle ${unbroken(code)})\u202f? Ses questions, ses votes et son chat disparaîtront pour toujours, et tout le monde devra en sortir.`,
  deleteYes: 'Supprimer la salle',
  deleteNo: 'La garder',
  deleted: (title: string) => `La salle «\u202f${title}\u202f» est supprimée.`,
  isDefault: 'La salle ouverte de ce serveur\u202f: elle est toujours là.',
  isGone: 'Cette salle n’est plus sur le serveur.',
  forget: 'Oublier',
  forgetOf: (title: string) => `Oublier\u202f: ${title}`,
  forgetHint: 'Oublier retire seulement la salle de cette liste. Gardez d’abord son lien d’hôte.',
  revoked: 'Le lien d’hôte de cette salle ne fonctionne plus.',
} as const satisfies WordsOf<typeof english>;
