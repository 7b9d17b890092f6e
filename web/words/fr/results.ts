import type { WordsOf } from '#protocol/words-of';
import type { resultsWords as english, reportWords as englishReport } from '../en/results.ts';
import { count, moment, number, time, unbroken } from './numerals.ts';

export const resultsWords = {
  title: 'Emporter les résultats',
  hint: 'Les résultats masqués y sont aussi. Un tour encore en cours est marqué comme non définitif.',
  picture: 'Image de ce graphique',
  pictureOf: (round: number) => `Image du tour ${number(round)}`,
  pictureHint: 'PNG, pour diapositives et e-mails',
  report: 'Rapport à imprimer',
  reportHint: 'Tous les graphiques et tableaux\u202f; s’enregistre en PDF',
  totals: 'Totaux en tableau',
  totalsHint: 'CSV, pour les tableurs',
  ballots: 'Chaque vote en tableau',
  ballotsHint: 'CSV\u202f; noms seulement si la salle les demandait',
  standing: 'Classement du quiz en tableau',
  standingHint: 'CSV\u202f; chaque personne avec rang et points',
  questions: 'Questions du public en tableau',
  questionsHint: 'CSV\u202f; avec voix et réponses',
  json: 'Tout en JSON',
  jsonHint: 'Pour les programmes',
  progress: 'Écriture du fichier',
  rows: (n: number, of: number) => `${number(n)} sur ${count(of, { one: '# ligne', other: '# lignes' })}`,
  rowsSoFar: (n: number) => count(n, { one: '# ligne jusqu’ici', other: '# lignes jusqu’ici' }),
  cancel: 'Annuler',
  saved: (name: string) => `Enregistré\u202f: ${name}`,
  noAnswer: 'Le fichier n’est pas arrivé en entier, rien n’a été enregistré. Vérifiez la connexion, puis réessayez.',
  noPicture: 'Ce navigateur n’a pas pu dessiner l’image.',
  pictureName: (code: string, round: string) => `graphique-${code}-${round}.png`,

  drawn: (at: number) => moment(at),
  round: (n: number) => `Tour ${number(n)}`,
  notFinal: 'non définitif',
} as const satisfies WordsOf<typeof english>;

export const reportWords = {
  title: (room: string) => `${room} · rapport`,
  heading: 'Rapport',
  loading: 'Récupération des résultats…',
  loadingHint: 'Pour une grande salle, cela prend un instant.',
  noneTitle: 'Il n’y a pas de rapport à afficher',
  noKeyTitle: 'Cette page a besoin du lien d’hôte',
  noKey: 'Ouvrez le rapport depuis la console, ou avec le lien complet\u202f: il se termine par #k= et la clé.',
  tryAgain: 'Réessayer',
  toConsole: 'Vers la console',
  print: 'Imprimer ou enregistrer en PDF',
  room: (code: string) => `Salle ${unbroken(code)}`,
  written: (at: number) => `Généré le ${moment(at)}, heures de cet appareil (${zone()}).`,
  more: (n: number) =>
    count(n, {
      one: 'Et # autre. Les fichiers contiennent tout.',
      other: 'Et # autres. Les fichiers contiennent tout.',
    }),
  polls: (n: number) => count(n, { one: '# question', other: '# questions' }),
  rounds: (n: number) => count(n, { one: '# tour', other: '# tours' }),
  empty: 'Cette salle n’a pas encore de questions.',
  place: (n: number) => number(n),
  removed: 'N’est plus dans la liste',
  neverAsked: 'N’a pas été posée.',
  round: (n: number) => `Tour ${number(n)}`,
  askedAs: (question: string) => `Posée ainsi\u202f: ${question}`,
  when: (from: number, to: number | null) =>
    to === null ? `ouvert le ${moment(from)}` : `${moment(from)} \u2013 ${clock(from, to)}`,
  open: 'Le vote est ouvert\u202f: non définitif',
  closing: 'Décompte des votes tardifs\u202f: non définitif',
  archived: 'Annulé',
  hidden: 'Non montré au public',
  named: 'Avec les noms',
  option: 'Option',
  votes: 'Voix',
  share: 'Part',
  all: 'Votes',
  right: 'Bonne réponse',
  asked: 'Questions du public',
  askedQuestion: 'Question',
  askedVotes: 'Voix',
  standing: 'Classement du quiz',
  rank: 'Rang',
  player: 'Personne',
  team: 'Équipe',
  points: 'Points',
  morePlayers: (n: number) =>
    `et ${count(n, { one: '# autre personne', other: '# autres personnes' })}\u202f; le tableau de la console est complet.`,
  table: (question: string, round: number) => `${question}, tour ${number(round)}`,
} as const satisfies WordsOf<typeof englishReport>;

/** Only the time where it is the same day. */
function clock(from: number, to: number): string {
  const isSameDay = new Date(from).toDateString() === new Date(to).toDateString();
  return isSameDay ? time(to, { timeStyle: 'short' }) : moment(to);
}

/** "UTC+2" */
function zone(): string {
  const parts = new Intl.DateTimeFormat('fr', { timeZoneName: 'short' }).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
