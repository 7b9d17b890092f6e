import type { WordsOf } from '#protocol/words-of';
import type { deckWords as english } from '../en/deck.ts';
import { count, number } from './numerals.ts';

export const deckWords = {
  title: 'Questions',
  empty: 'Aucune question pour l’instant. Écrivez la première, ou chargez un fichier ci-dessous.',
  add: 'Ajouter une question',
  addAfter: 'Ajouter après',
  addAfterOf: (question: string) => `Ajouter une question après\u202f: ${question}`,

  options: (n: number) => count(n, { one: '# option', other: '# options' }),
  seconds: (n: number) => `${number(n)}\u202fs`,
  hidden: 'résultats masqués',
  afterVoting: 'téléphones après le vote',
  decides: 'décide',
  final: 'le premier choix compte',
  state: {
    draft: 'Affichée, pas encore ouverte',
    open: 'Affichée, vote ouvert',
    closing: 'Affichée, clôture en cours',
    closed: 'Affichée, vote clos',
    final: 'Affichée, vote clos',
  },
  round: (n: number) => `tour ${number(n)}`,
  kept: 'Modifications non enregistrées',

  show: 'Afficher',
  showOf: (question: string) => `Afficher\u202f: ${question}`,
  showWhen: 'Fermez le vote avant d’afficher une autre question.',
  edit: 'Modifier',
  editOf: (question: string) => `Modifier\u202f: ${question}`,
  more: (question: string) => `Plus d’actions pour\u202f: ${question}`,
  duplicate: 'Dupliquer',
  duplicateOf: (question: string) => `Dupliquer\u202f: ${question}`,
  remove: 'Retirer',
  removeOf: (question: string) => `Retirer\u202f: ${question}`,
  moveUp: 'Monter',
  moveUpOf: (question: string) => `Monter\u202f: ${question}`,
  moveDown: 'Descendre',
  moveDownOf: (question: string) => `Descendre\u202f: ${question}`,
  drag: (question: string) => `Déplacer\u202f: ${question}. Faites glisser, ou utilisez les flèches haut et bas.`,
  moved: (question: string, place: number, of: number) =>
    `Position ${number(place)} sur ${number(of)} pour\u202f: ${question}`,
  duplicated: (question: string) => `Question dupliquée\u202f: ${question}`,
  removed: (question: string) => `Question retirée\u202f: ${question}`,

  editTitle: 'Modifier la question',
  addTitle: 'Ajouter une question',
  addHint: 'Elle entre dans la liste quand vous l’ajoutez. D’ici là, seul ce navigateur la connaît.',
  addHere: 'Ajouter à la liste',
  adding: 'Ajout…',
  done: 'Terminé',
  discard: 'Abandonner les modifications',
  cancel: 'Annuler',
  closeKept: 'Fermer et garder pour plus tard',
  saving: 'Enregistrement…',
  saved: 'Enregistré',
  unsaved: 'Pas encore enregistré',
  notSaved: (why: string) => `Non enregistré\u202f: ${why}`,
  offline:
    'Il n’y a pas de connexion. Votre texte est gardé dans ce navigateur et sera enregistré au retour de la connexion.',
  running: 'Le vote sur cette question est ouvert, elle ne peut pas être modifiée. Votre texte est gardé ici.',

  conflictAbove: 'Quelqu’un d’autre l’a modifiée entre-temps. Choisissez un texte ci-dessus.',
  conflictTitle: 'Quelqu’un d’autre a modifié cette question pendant que vous écriviez.',
  theirs: 'Le texte actuel',
  mine: 'Votre texte',
  takeTheirs: 'Prendre le texte actuel',
  keepMine: 'Garder le mien',

  removedTitle: 'Cette question a été retirée pendant que vous écriviez\u202f:',
  addAgain: 'L’ajouter comme nouvelle question',
  forget: 'L’abandonner',

  file: {
    title: 'Toutes les questions en texte',
    hint: 'Markdown\u202f: un fichier pour toute la liste, à écrire ailleurs ou à conserver.',
    text: 'Les questions en Markdown',
    placeholder: '# Journée d’équipe\n\n## Que mange-t-on à midi\u202f?\n\n- Pizza\n- Sushis',
    choose: 'Ouvrir un fichier',
    fill: 'Mettre ici la liste actuelle',
    download: 'Télécharger le fichier',
    downloadName: (code: string) => `questions-${code}.md`,
    load: 'Charger',
    loading: 'Chargement…',
    replaces: (polls: number) =>
      polls === 0
        ? 'Le fichier devient la liste de cette salle.'
        : `${count(polls, { one: 'Remplace la # question', other: 'Remplace les # questions' })} de cette salle. Une question dont le texte et les options ne changent pas garde ses tours et ses votes.`,
    loaded: (polls: number) => count(polls, { one: '# question chargée.', other: '# questions chargées.' }),
    nothingLoaded: 'Rien n’a été chargé.',
    problems: (n: number) =>
      count(n, {
        one: 'Rien n’a été chargé. # ligne est à revoir\u202f:',
        other: 'Rien n’a été chargé. # lignes sont à revoir\u202f:',
      }),
    problem: (line: number, problem: string) => `Ligne ${number(line)}\u202f: ${problem}`,
    running: 'Rien n’a été chargé\u202f: un vote est ouvert.',
    closeAndLoad: 'Fermer le vote et charger',
    changed:
      'Rien n’a été chargé\u202f: quelqu’un a modifié la liste entre-temps. Charger ce fichier efface ces modifications.',
    loadAnyway: 'Charger quand même',
    tooLarge: 'Rien n’a été chargé\u202f: un fichier ne peut pas dépasser 4\u202fMo.',
    noAnswer: 'Le serveur ne répond pas. Vérifiez la connexion, puis réessayez.',
    notRead: 'Ce fichier n’a pas pu être lu.',
    drop: 'Déposez le fichier pour le lire',
  },
} as const satisfies WordsOf<typeof english>;
