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

  light: {
    good: 'Vous pouvez fermer',
    warn: 'Mieux vaut attendre',
    off: {
      'not-open': 'Le vote n’est pas ouvert',
      unknown: 'Vérification…',
      nobody: 'Personne n’est encore là',
      closing: 'Décompte des votes tardifs',
      final: 'Le vote est clos',
    },
    why: {
      'in-flight': (n: number) =>
        count(n, { one: '# vote est en cours d’enregistrement.', other: '# votes sont en cours d’enregistrement.' }),
      dropped: (n: number) =>
        count(n, {
          one: '# personne a perdu la connexion sans avoir voté.',
          other: '# personnes ont perdu la connexion sans avoir voté.',
        }),
      waiting: (n: number) =>
        count(n, { one: '# personne n’a pas encore voté.', other: '# personnes n’ont pas encore voté.' }),
      'all-in': 'Tout le monde ici a voté, aucun vote n’est en route.',
      'not-open': 'Les chiffres comptent dès l’ouverture.',
      unknown: 'Les chiffres arrivent dans un instant.',
      nobody: 'Montrez le code, ou le code QR à l’écran.',
      closing: (late: number | null, left: number) => {
        const then = `définitif dans ${left}\u202fs.`;
        if (late === null) return `Ils comptent encore\u202f; ${then}`;
        if (late === 0) return `Aucun jusqu’ici\u202f; ${then}`;
        return `${count(late, { one: '# vote', other: '# votes' })} jusqu’ici\u202f; ${then}`;
      },
      final: (late: number | null) =>
        late
          ? count(late, { one: 'Définitif, avec # vote tardif.', other: 'Définitif, avec # votes tardifs.' })
          : 'Les chiffres sont définitifs.',
    },
    voters: 'ici',
    voted: 'ont voté',
    inFlight: 'en cours',
    dropped: 'hors ligne',
    screens: 'écrans',
    none: '–',
  },
  unproven: (n: number) =>
    count(n, {
      one: '# téléphone n’a pas encore montré qu’il garde son identité. Il vote comme les autres\u202f; un grand nombre peut venir d’un script.',
      other:
        '# téléphones n’ont pas encore montré qu’ils gardent leur identité. Ils votent comme les autres\u202f; un grand nombre peut venir d’un script.',
    }),

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

  help: {
    open: 'Touches',
    title: 'Touches et télécommande',
    intro:
      'Elles agissent sur cette page, sauf pendant la saisie dans un champ, et sur l’écran ouvert par ce navigateur.',
    keys: [
      { keys: ['→', 'Page suivante', 'Espace'], does: 'Avancer\u202f: ouvrir, fermer, révéler, question suivante' },
      { keys: ['←', 'Page précédente'], does: 'Reculer\u202f: la question précédente. Cela ne change rien' },
      { keys: ['H'], does: 'Masquer ou révéler les résultats' },
      { keys: ['B', '.'], does: 'Mettre l’écran au noir, ou le rallumer' },
      { keys: ['F'], does: 'Aller à l’écran\u202f; là, F passe en plein écran' },
      { keys: ['U', 'Ctrl Z'], does: 'Annuler, pendant 10 secondes' },
      { keys: ['?'], does: 'Cette liste' },
    ],
    close: 'Fermer la liste',
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

  earlier: 'Tours précédents',
  earlierRound: (n: number, ballots: string) => `Tour ${n}\u202f: ${ballots}`,
  archived: 'annulé',
  compare: {
    title: 'Comparer deux tours',
    before: 'Avant',
    after: 'Après',
    round: (n: number, isCurrent: boolean, isArchived: boolean) =>
      `Tour ${n}${isCurrent ? ', affiché' : ''}${isArchived ? ', annulé' : ''}`,
    short: (n: number) => `Tour ${n}`,
    otherQuestion: 'La question a été modifiée entre ces deux tours.',
    change: (points: number) =>
      points === 0
        ? 'aucun changement'
        : `${points > 0 ? '▲ +' : '▼ −'}${count(Math.abs(points), { one: '# point', other: '# points' })}`,
    show: 'Afficher à l’écran',
    takeDown: 'Retirer de l’écran',
    isUp: 'L’écran montre ces deux tours. Cela s’arrête tout seul quand le vote s’ouvre ou qu’une autre question s’affiche.',
    fresh: 'nouvelle',
    gone: 'disparue',
    notThere: 'absente',
    base: (before: string, after: string) =>
      `Parts sur ${before} et sur ${after}\u202f; changements en points de pourcentage.`,
  },

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
