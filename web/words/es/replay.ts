import type { Mark } from '#protocol/replay';
import type { WordsOf } from '#protocol/words-of';
import { elapsedIn } from '../elapsed-in.ts';
import type { replayWords as english } from '../en/replay.ts';
import { commonWords } from './every-page.ts';
import { isolated } from './isolated-text.ts';

const elapsed = elapsedIn((days) => `${days}\u00a0d`);

function mark({ what, text = '' }: Pick<Mark, 'what' | 'text'>): string {
  switch (what) {
    case 'open':
      return 'Votación abierta';
    case 'reopen':
      return 'Votación reabierta';
    case 'close':
      return 'Votación cerrada';
    case 'reveal':
      return 'Resultados revelados';
    case 'hide':
      return 'Resultados ocultos';
    case 'announcement':
      return `Anuncio: ${isolated(text.replace(/\n/g, ' '))}`;
    default:
      return what satisfies never;
  }
}

export const replayWords = {
  title: 'Repetición',
  state: 'Repetición',
  hint: 'Cómo se movieron las barras desde la apertura hasta el cierre, en diez segundos.',
  elapsed,
  mark,
  time: (ms: number, wholeMs: number) => `${elapsed(ms)} de ${elapsed(wholeMs)}`,
  place: 'Momento de la repetición',
  placeText: (ms: number, ballots: number, last: string | null) =>
    `${elapsed(ms)} después de abrir, ${commonWords.ballots(ballots)}${last ? `, ${last}` : ''}`,
  play: 'Reproducir',
  pause: 'Pausa',
  again: 'Ver otra vez',
  marks: 'Qué pasó',
  heads: { time: 'Tiempo', ballots: 'Votantes' },
  goTo: (time: string, what: string) => `${time} ${what}`,
  which: 'Ronda',
  onScreen: 'Mostrar en la pantalla',
  offScreen: 'Quitar de la pantalla',
  isOnScreen: 'La pantalla sigue lo que usted hace aquí.',
  hidden: 'Revele los resultados antes de mostrar esto en la pantalla.',
  loading: 'Cargando los pasos…',
  saveVideo: 'Guardar como video',
  savePicture: 'Guardar como imagen',
  saving: (percent: number) => `Guardando… ${percent}\u00a0%`,
  cancel: 'Cancelar',
  notSaved: 'Este navegador no pudo guardar el video. En su lugar, aquí está la última imagen.',
} as const satisfies WordsOf<typeof english>;
