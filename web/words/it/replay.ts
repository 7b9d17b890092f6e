import type { Mark } from '#protocol/replay';
import type { WordsOf } from '#protocol/words-of';
import { elapsedIn } from '../elapsed-in.ts';
import type { replayWords as english } from '../en/replay.ts';
import { commonWords } from './every-page.ts';
import { isolated } from './isolated-text.ts';

const elapsed = elapsedIn((days) => `${days}\u00a0g`);

function mark({ what, text = '' }: Pick<Mark, 'what' | 'text'>): string {
  switch (what) {
    case 'open':
      return 'Voto aperto';
    case 'reopen':
      return 'Voto riaperto';
    case 'close':
      return 'Voto chiuso';
    case 'reveal':
      return 'Risultati rivelati';
    case 'hide':
      return 'Risultati nascosti';
    case 'announcement':
      return `Annuncio: ${isolated(text.replace(/\n/g, ' '))}`;
    default:
      return what satisfies never;
  }
}

export const replayWords = {
  title: 'Replay',
  state: 'Replay',
  hint: 'Come si sono mosse le barre dall’apertura alla chiusura, in dieci secondi.',
  elapsed,
  mark,
  time: (ms: number, wholeMs: number) => `${elapsed(ms)} di ${elapsed(wholeMs)}`,
  place: 'Momento del replay',
  placeText: (ms: number, ballots: number, last: string | null) =>
    `${elapsed(ms)} dopo l’apertura, ${commonWords.ballots(ballots)}${last ? `, ${last}` : ''}`,
  play: 'Riproduci',
  pause: 'Pausa',
  again: 'Rivedi',
  marks: 'Che cosa è successo',
  heads: { time: 'Tempo', ballots: 'Votanti' },
  goTo: (time: string, what: string) => `${time} ${what}`,
  which: 'Turno',
  onScreen: 'Mostra sullo schermo',
  offScreen: 'Togli dallo schermo',
  isOnScreen: 'Lo schermo segue quello che fai qui.',
  hidden: 'Rivela i risultati prima di mostrarlo sullo schermo.',
  loading: 'Caricamento dei passaggi…',
  saveVideo: 'Salva come video',
  savePicture: 'Salva come immagine',
  saving: (percent: number) => `Salvataggio… ${percent}%`,
  cancel: 'Annulla',
  notSaved: 'Questo browser non è riuscito a salvare il video. Ecco invece l’ultima immagine.',
} as const satisfies WordsOf<typeof english>;
