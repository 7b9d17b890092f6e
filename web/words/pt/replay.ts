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
      return 'Votação aberta';
    case 'reopen':
      return 'Votação aberta de novo';
    case 'close':
      return 'Votação encerrada';
    case 'reveal':
      return 'Resultados revelados';
    case 'hide':
      return 'Resultados ocultados';
    case 'announcement':
      return `Aviso: ${isolated(text.replace(/\n/g, ' '))}`;
    default:
      return what satisfies never;
  }
}

export const replayWords = {
  title: 'Replay',
  state: 'Replay',
  hint: 'Como as barras se moveram da abertura ao fim, em dez segundos.',
  elapsed,
  mark,
  time: (ms: number, wholeMs: number) => `${elapsed(ms)} de ${elapsed(wholeMs)}`,
  place: 'Momento do replay',
  placeText: (ms: number, ballots: number, last: string | null) =>
    `${elapsed(ms)} após a abertura, ${commonWords.ballots(ballots)}${last ? `, ${last}` : ''}`,
  play: 'Reproduzir',
  pause: 'Pausar',
  again: 'Reproduzir de novo',
  marks: 'O que aconteceu',
  heads: { time: 'Tempo', ballots: 'Votantes' },
  goTo: (time: string, what: string) => `${time} ${what}`,
  which: 'Rodada',
  onScreen: 'Mostrar na tela',
  offScreen: 'Tirar da tela',
  isOnScreen: 'A tela acompanha o que você faz aqui.',
  hidden: 'Revele os resultados antes de mostrar isto na tela.',
  loading: 'Carregando o replay…',
  saveVideo: 'Salvar como vídeo',
  savePicture: 'Salvar como imagem',
  saving: (percent: number) => `Salvando… ${percent}%`,
  cancel: 'Cancelar',
  notSaved: 'Este navegador não conseguiu salvar o vídeo. No lugar dele, vai a última imagem.',
} as const satisfies WordsOf<typeof english>;
