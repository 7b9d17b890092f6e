import type { WordsOf } from '#protocol/words-of';
import type { screenWords as english } from '../en/screen.ts';
import { count, plural } from './numerals.ts';

export const screenWords = {
  title: (room: string) => `${room} · écran`,
  rail: 'Participation et chat',
  severalEach: 'Plusieurs réponses par personne',
  ballots: (n: number) => plural(n, { one: '# vote', other: '# votes' }),
  phones: (n: number) => plural(n, { one: '# téléphone connecté', other: '# téléphones connectés' }),
  state: {
    draft: 'Le vote ouvre bientôt',
    open: 'Le vote est ouvert',
    closing: 'Clôture\u202f: les derniers votes arrivent',
    closed: 'Le vote est clos',
    final: 'Résultat final',
  },
  hidden: 'Les résultats seront révélés plus tard',
  locked: 'Portes fermées',
  lockedHint: 'Les portes sont fermées\u202f: personne d’autre n’entre pour l’instant.',
  timeLeft: 'Temps restant',
  timeUp: 'Temps écoulé',
  secondsLeft: (n: number) => count(n, { one: 'Encore # seconde', other: 'Encore # secondes' }),
  blank: 'L’écran est noir',
  noResults: 'Il n’y a pas encore de résultats à afficher ou à masquer.',
  notSent: 'Pas de connexion\u202f: rien n’a été fait.',
  stale: 'Reconnexion…',
  connecting: 'Connexion…',
  compare: {
    title: 'Comparaison de deux tours',
    round: (n: number) => `Tour ${n}`,
    change: (points: number) => (points === 0 ? '=' : points > 0 ? `▲ +${points}` : `▼ −${-points}`),
    fresh: 'nouvelle',
    gone: 'disparue',
    notThere: '–',
    base: (before: string, after: string) => `${before} et ${after} votes, changements en points`,
    ballots: (before: string, after: string) => `${before} et ${after} votes`,
    otherQuestion: 'La question a été modifiée entre les deux',
  },
  join: {
    label: 'Participer à ce vote',
    goTo: 'Scannez, ou allez sur',
    enter: 'et saisissez le code',
    qr: (address: string) => `Code QR qui ouvre ${address}`,
    big: 'Prenez votre téléphone et participez',
    bigHint: 'Rien à installer, pas de compte. La première question s’affichera ici et sur votre téléphone.',
  },
  help: {
    title: 'Touches sur cet écran',
    steering: [
      {
        keys: ['→', 'Page suivante', 'Espace'],
        does: 'Avancer\u202f: ouvrir le vote, fermer, révéler, question suivante',
      },
      { keys: ['←', 'Page précédente'], does: 'Réafficher la question précédente' },
      { keys: ['H'], does: 'Masquer ou afficher les résultats' },
      { keys: ['B', '.'], does: 'Mettre l’écran au noir, puis le rallumer' },
    ],
    own: [
      { keys: ['F'], does: 'Plein écran' },
      { keys: ['P'], does: 'Figer le résultat, et le reprendre' },
      { keys: ['T'], does: 'Afficher le résultat en tableau, puis en graphique' },
      { keys: ['?'], does: 'Cette liste' },
    ],
    noKey: 'Pour diriger avec ce clavier ou une télécommande, ouvrez l’écran depuis la page d’hôte dans ce navigateur.',
    close: 'Fermer',
  },
  embed: {
    waiting: 'La première question s’affichera ici.',
    overlay: 'Rien n’est affiché',
    passcode: 'Cette salle demande un mot de passe',
    needsKey: 'L’incrustation a besoin d’une clé\u202f: terminez son adresse par #k=…, comme un lien d’hôte.',
  },
  gone: {
    heading: 'Cet écran a quitté la salle',
  },
} as const satisfies WordsOf<typeof english>;
