import type { UndoKind } from '#protocol/undo';
import type { WordsOf } from '#protocol/words-of';
import type { hostWords as english } from '../en/host.ts';
import { commonWords } from './every-page.ts';
import { isolated } from './isolated-text.ts';
import { count, number, unbroken } from './numerals.ts';

/** A question inside a sentence, shortened: it only says which one. */
const quoted = (question: string | undefined) => {
  if (!question) return 'la question';
  const chars = [...question];
  return `«\u202f${isolated(chars.length > 60 ? `${chars.slice(0, 59).join('')}…` : question)}\u202f»`;
};

const undone: Readonly<Record<UndoKind, (about?: string) => string>> = {
  close: (question) => `Vote fermé\u202f: ${quoted(question)}.`,
  reveal: () => 'Résultats révélés.',
  rerun: () => 'Nouveau tour lancé.',
  lock: () => 'Salle verrouillée.',
  ban: (name) => (name === undefined ? 'Une personne a été exclue.' : `Exclusion\u202f: ${isolated(name)}.`),
  add: (question) => `Ajout\u202f: ${quoted(question)}.`,
  edit: (question) => `Modification\u202f: ${quoted(question)}.`,
  move: (question) => `Déplacement\u202f: ${quoted(question)}.`,
  remove: (question) => `Retrait\u202f: ${quoted(question)}.`,
  'answer-removed': (answer) => `Réponse retirée\u202f: ${quoted(answer)}.`,
  'answer-shown': (answer) => `Réponse affichée\u202f: ${quoted(answer)}.`,
  replace: () => 'Toutes les questions ont été remplacées.',
};

export const hostWords = {
  title: (room: string) => `${room} · hôte`,
  connecting: 'Connexion à la salle…',
  loading: 'Connexion',
  offline:
    'Il n’y a pas de connexion pour l’instant. À son retour, vérifiez si c’est fait, et réessayez si ce n’est pas le cas.',
  code: (code: string) => `Code ${unbroken(code)}`,
  openScreen: 'Ouvrir l’écran',

  moderator: 'Modération',
  locked: 'Verrouillée',
  dismiss: 'Masquer',
  notices: 'Ce qui vient d’être fait',

  partsLabel: 'Parties de la console',
  parts: { result: 'Résultat', deck: 'Questions', talk: 'Chat', asked: 'Q&R', room: 'Salle' },

  now: 'Maintenant',
  state: {
    draft: 'Pas encore ouvert',
    open: 'Le vote est ouvert',
    closing: 'Clôture\u202f: les votes tardifs comptent',
    closed: 'Clos, non révélé',
    final: 'Clos et affiché',
  },
  round: (n: number) => `Tour ${n}`,
  blank: {
    is: 'L’écran est noir',
    on: 'Écran noir',
    off: 'Rallumer l’écran',
    onHint: 'La projection devient noire\u202f; les téléphones continuent.',
    offHint: 'L’image revient telle qu’elle est maintenant.',
  },

  countdown: {
    label: 'Compte à rebours',
    none: 'Sans limite',
    clock: commonWords.clock,
    left: (seconds: number | null) =>
      seconds === null
        ? 'Pas de compte à rebours'
        : count(seconds, { one: 'Encore # seconde', other: 'Encore # secondes' }),
    seconds: (n: number) =>
      n < 60 ? `${n}\u202fs` : n % 60 === 0 ? `${n / 60}\u202fmin` : `${commonWords.clock(n)}\u202fmin`,
    more: (n: number) => `+${n}\u202fs`,
    stop: 'Arrêter',
  },
  openFor: (time: string) => `Les téléphones peuvent voter dès maintenant, pendant ${time}.`,

  nextUp: { label: 'Ensuite', end: 'C’était la dernière question.', skip: 'L’afficher maintenant' },

  result: 'Résultat',
  noResult: 'Le résultat apparaît ici dès qu’une question est affichée.',
  onlyYou: 'Masqué pour le public',
  everybody: 'Tout le monde voit ceci',
  notAsked: 'Pas encore posée',
  nothingShown: 'Rien n’est affiché pour l’instant',

  undo: {
    done: undone,
    button: 'Annuler',
    offered: (what: string) => `${what} Vous pouvez annuler pendant 10 secondes.`,
  },

  announcement: {
    title: 'Annonce',
    field: 'Annonce à tous les téléphones',
    placeholder: 'Dites-le à tous les téléphones…',
    send: 'Envoyer aux téléphones',
    replace: 'La remplacer',
    isUp: 'Sur tous les téléphones',
    takeDown: 'Retirer',
  },

  remote: {
    label: 'Télécommande',
    close: 'Fermer',
    reveal: 'Révéler',
    hide: 'Masquer',
    blank: 'Écran noir',
    unblank: 'Rallumer',
    back: 'Retour',
    end: 'Dernière question',
  },

  noPoll: 'Pas encore de question',
  noPollHint:
    'Posez la première. Les téléphones et l’écran l’affichent aussitôt\u202f; le vote s’ouvre quand vous le décidez.',
  edited:
    'La question a été modifiée après ce tour. L’ouverture lance un nouveau tour avec le nouveau texte\u202f; celui-ci reste tel qu’il a été posé.',

  steps: {
    add: { label: 'Ajouter une question', hint: '' },
    open: { label: 'Ouvrir le vote', hint: 'Les téléphones peuvent voter dès maintenant.' },
    'open-edited': { label: 'Ouvrir un nouveau tour', hint: 'Pose la question modifiée\u202f; ce tour est conservé.' },
    resume: { label: 'Rouvrir', hint: 'Reprend ce tour avec ses votes.' },
    close: { label: 'Fermer le vote', hint: 'Ensuite, plus personne ne peut voter ni changer son vote.' },
    reveal: { label: 'Révéler les résultats', hint: 'Les téléphones et l’écran montrent les chiffres.' },
    next: { label: 'Question suivante', hint: 'L’affiche\u202f; le vote s’ouvre quand vous le décidez.' },
    previous: { label: 'Question précédente', hint: 'L’affiche telle qu’elle est\u202f; rien n’est perdu.' },
    'reveal-now': { label: 'Révéler maintenant', hint: 'Montre les chiffres pendant que le vote continue.' },
    hide: {
      label: 'Masquer les résultats',
      hint: 'Les téléphones et l’écran ne montrent plus de chiffres\u202f; vous les voyez encore.',
    },
    rerun: { label: 'Reposer la question', hint: 'Lance un nouveau tour sans votes\u202f; celui-ci est conservé.' },
  },

  edit: 'Modifier la question',
  editWhen: 'Fermez le vote pour modifier cette question.',
  editKept: 'Les tours terminés gardent le texte avec lequel ils ont été posés.',

  chat: 'Chat',
  chatOn: 'Tout le monde peut écrire',
  chatOnScreen: 'L’afficher à l’écran',
  banned: {
    title: (n: number) => `Personnes exclues\u202f: ${number(n)}`,
    anonymous: 'Sans nom',
    back: 'Laisser revenir',
    backOf: (name: string) => `Laisser revenir\u202f: ${isolated(name)}`,
  },

  wrongKeyTitle: 'Ce n’est pas le lien d’hôte',
  noKeyTitle: 'Cette page a besoin du lien d’hôte',
  noKey: 'Ouvrez le lien complet affiché à la création de la salle\u202f: il se termine par #k= et la clé.',
  revokedTitle: 'Ce lien a été révoqué',
  goneTitle: 'Vous avez quitté la salle',
  toPhone: 'Participer au vote',
  toHome: 'Vers la page d’accueil',
} as const satisfies WordsOf<typeof english>;
