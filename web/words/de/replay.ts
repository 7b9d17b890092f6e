import type { Mark } from '#protocol/replay';
import type { WordsOf } from '#protocol/words-of';
import { elapsedIn } from '../elapsed-in.ts';
import type { replayWords as english } from '../en/replay.ts';
import { commonWords } from './every-page.ts';
import { isolated } from './isolated-text.ts';

const elapsed = elapsedIn((days) => `${days}\u00a0T`);

function mark({ what, text = '' }: Pick<Mark, 'what' | 'text'>): string {
  switch (what) {
    case 'open':
      return 'Abstimmung geöffnet';
    case 'reopen':
      return 'Abstimmung wieder geöffnet';
    case 'close':
      return 'Abstimmung geschlossen';
    case 'reveal':
      return 'Ergebnisse gezeigt';
    case 'hide':
      return 'Ergebnisse verborgen';
    case 'announcement':
      return `Ansage: ${isolated(text.replace(/\n/g, ' '))}`;
    default:
      return what satisfies never;
  }
}

export const replayWords = {
  title: 'Verlauf',
  state: 'Verlauf',
  hint: 'Wie sich die Balken vom Öffnen bis zum Schließen bewegt haben, in zehn Sekunden.',
  elapsed,
  mark,
  time: (ms: number, wholeMs: number) => `${elapsed(ms)} von ${elapsed(wholeMs)}`,
  place: 'Zeitpunkt im Verlauf',
  placeText: (ms: number, ballots: number, last: string | null) =>
    `${elapsed(ms)} nach dem Öffnen, ${commonWords.ballots(ballots)}${last ? `, ${last}` : ''}`,
  play: 'Abspielen',
  pause: 'Anhalten',
  again: 'Noch einmal abspielen',
  marks: 'Was geschah',
  heads: { time: 'Zeit', ballots: 'Abgegebene Stimmen' },
  goTo: (time: string, what: string) => `${time} ${what}`,
  which: 'Runde',
  onScreen: 'Auf der Leinwand zeigen',
  offScreen: 'Von der Leinwand nehmen',
  isOnScreen: 'Die Leinwand folgt dem, was Sie hier tun.',
  hidden: 'Zeigen Sie die Ergebnisse, bevor Sie das auf die Leinwand bringen.',
  loading: 'Der Verlauf wird geladen …',
  saveVideo: 'Als Video speichern',
  savePicture: 'Als Bild speichern',
  saving: (percent: number) => `Wird gespeichert … ${percent}\u00a0%`,
  cancel: 'Abbrechen',
  notSaved: 'Dieser Browser konnte das Video nicht speichern. Stattdessen kommt das letzte Bild.',
} as const satisfies WordsOf<typeof english>;
