import type { Mark } from '#protocol/replay';
import type { WordsOf } from '#protocol/words-of';
import { elapsedIn } from '../elapsed-in.ts';
import type { replayWords as english } from '../en/replay.ts';
import { commonWords } from './every-page.ts';
import { isolated } from './isolated-text.ts';

const elapsed = elapsedIn((days) => `${days}\u202fj`);

function mark({ what, text = '' }: Pick<Mark, 'what' | 'text'>): string {
  switch (what) {
    case 'open':
      return 'Vote ouvert';
    case 'reopen':
      return 'Vote rouvert';
    case 'close':
      return 'Vote fermé';
    case 'reveal':
      return 'Résultats révélés';
    case 'hide':
      return 'Résultats masqués';
    case 'announcement':
      return `Annonce\u202f: ${isolated(text.replace(/\n/g, ' '))}`;
    default:
      return what satisfies never;
  }
}

export const replayWords = {
  title: 'Déroulé',
  state: 'Déroulé',
  hint: 'L’évolution des barres, de l’ouverture à la clôture, en dix secondes.',
  elapsed,
  mark,
  time: (ms: number, wholeMs: number) => `${elapsed(ms)} sur ${elapsed(wholeMs)}`,
  place: 'Moment du déroulé',
  placeText: (ms: number, ballots: number, last: string | null) =>
    `${elapsed(ms)} après l’ouverture, ${commonWords.ballots(ballots)}${last ? `, ${last}` : ''}`,
  play: 'Lire',
  pause: 'Pause',
  again: 'Revoir',
  marks: 'Ce qui s’est passé',
  heads: { time: 'Temps', ballots: 'Votes' },
  goTo: (time: string, what: string) => `${time} ${what}`,
  which: 'Tour',
  onScreen: 'Afficher à l’écran',
  offScreen: 'Retirer de l’écran',
  isOnScreen: 'L’écran suit ce que vous faites ici.',
  hidden: 'Révélez les résultats avant d’afficher ceci à l’écran.',
  loading: 'Chargement des étapes…',
  saveVideo: 'Enregistrer en vidéo',
  savePicture: 'Enregistrer en image',
  saving: (percent: number) => `Enregistrement… ${percent}\u202f%`,
  cancel: 'Annuler',
  notSaved: 'Ce navigateur n’a pas pu enregistrer la vidéo. Voici la dernière image à la place.',
} as const satisfies WordsOf<typeof english>;
