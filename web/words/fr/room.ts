import type { WordsOf } from '#protocol/words-of';
import type { roomWords as english } from '../en/room.ts';
import { moment, number, unbroken } from './numerals.ts';

export const roomWords = {
  title: 'Salle',

  roomTitle: 'Titre de la salle',
  saveTitle: 'Enregistrer',
  saved: 'Enregistré',

  doors: 'Qui peut entrer',
  lock: 'Verrouiller la salle',
  lockHint: 'Personne d’autre n’entre. Les personnes déjà venues peuvent revenir.',
  names: 'Un nom est demandé pour voter',
  namesHint:
    'Les téléphones le demandent avant le premier vote. Les tours ouverts à partir de maintenant sont gardés avec les noms.',
  passcode: 'Mot de passe',
  passcodeHint: (least: number, most: number) =>
    `De ${number(least)} à ${number(most)} caractères, à dire à voix haute. Les personnes déjà là restent.`,
  passcodeIs: 'Le mot de passe est',
  setPasscode: 'Définir le mot de passe',
  changePasscode: 'Modifier',
  clearPasscode: 'Supprimer',
  clearPasscodeOf: 'Supprimer le mot de passe',
  keepPasscode: 'Annuler',

  invite: 'Inviter',
  inviteHint: 'Avec un téléphone\u202f: scanner ceci, ou ouvrir l’adresse et saisir le code.',
  qr: (address: string) => `Code QR qui ouvre ${address}`,
  phones: 'Pour les téléphones',
  projector: 'Pour le vidéoprojecteur',
  ownHost: 'Votre lien d’hôte',
  ownHostHint: 'Ce lien permet à n’importe qui de diriger la salle.',

  keys: 'Hôtes et modération',
  keysHint: 'Donnez à chaque personne son propre lien\u202f: chacun peut être révoqué séparément.',
  rights: { host: 'Hôte', moderator: 'Modération' },
  rightsHint: {
    host: 'dirige la salle comme vous',
    moderator: 'veille sur le chat et écrit des annonces',
  },
  firstKey: 'Premier lien d’hôte',
  unnamed: (n: number) => `Lien ${number(n)}`,
  you: 'Vous',
  since: (at: number) => `depuis le ${moment(at)}`,
  showKey: 'Afficher le lien',
  showKeyOf: (label: string) => `Afficher le lien\u202f: ${label}`,
  hideKey: 'Masquer le lien',
  hideKeyOf: (label: string) => `Masquer le lien\u202f: ${label}`,
  linkOf: (label: string) => `Lien\u202f: ${label}`,
  revoke: 'Révoquer',
  revokeOf: (label: string) => `Révoquer\u202f: ${label}`,
  revokeAsk: (label: string) =>
    `Révoquer le lien «\u202f${label}\u202f»\u202f? Toute personne entrée avec ce lien sort aussitôt, et il ne fonctionnera plus jamais.`,
  revokeYes: 'Le révoquer',
  revokeNo: 'Le garder',
  newKey: 'Créer un autre lien',
  keyLabel: 'Pour qui est-il\u202f?',
  keyLabelPlaceholder: 'Ana, l’équipe du chat',
  keyRights: 'Que permet-il\u202f?',
  makeKey: 'Créer le lien',
  made: (label: string) => `Le lien pour «\u202f${label}\u202f» est prêt. Ne le donnez à personne d’autre.`,
  needsLabel: 'Écrivez pour qui est le lien.',

  keep: 'Conserver les clés',
  keepHint: 'Votre lien d’hôte n’existe que dans ce navigateur. Enregistrez-le pour entrer de n’importe où.',
  saveKeys: 'Enregistrer le fichier',
  printKeys: 'Imprimer',
  collecting: 'Un instant…',
  offline: 'Il n’y a pas de connexion. Réessayez à son retour.',
  fileName: (code: string) => `showhands-${code}.txt`,

  sheet: {
    heading: (code: string) => `Salle ${unbroken(code)}`,
    phones: 'Téléphones',
    screen: 'Écran',
    secret: 'Gardez cette feuille pour vous\u202f: n’importe qui peut se servir de ces liens.',
    printed: (at: number) => moment(at, 'long'),
  },
} as const satisfies WordsOf<typeof english>;
