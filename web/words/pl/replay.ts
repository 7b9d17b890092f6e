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
      return 'Otwarto głosowanie';
    case 'reopen':
      return 'Ponownie otwarto głosowanie';
    case 'close':
      return 'Zamknięto głosowanie';
    case 'reveal':
      return 'Pokazano wyniki';
    case 'hide':
      return 'Ukryto wyniki';
    case 'announcement':
      return `Komunikat: ${isolated(text.replace(/\n/g, ' '))}`;
    default:
      return what satisfies never;
  }
}

export const replayWords = {
  title: 'Powtórka',
  state: 'Powtórka',
  hint: 'Jak poruszały się słupki od otwarcia do zamknięcia, w dziesięć sekund.',
  elapsed,
  mark,
  time: (ms: number, wholeMs: number) => `${elapsed(ms)} z ${elapsed(wholeMs)}`,
  place: 'Chwila powtórki',
  placeText: (ms: number, ballots: number, last: string | null) =>
    `${elapsed(ms)} po otwarciu, ${commonWords.ballots(ballots)}${last ? `, ${last}` : ''}`,
  play: 'Odtwórz',
  pause: 'Wstrzymaj',
  again: 'Odtwórz ponownie',
  marks: 'Co się działo',
  heads: { time: 'Czas', ballots: 'Głosujący' },
  goTo: (time: string, what: string) => `${time} ${what}`,
  which: 'Runda',
  onScreen: 'Pokaż na ekranie',
  offScreen: 'Zdejmij z ekranu',
  isOnScreen: 'Ekran pokazuje to, co robisz tutaj.',
  hidden: 'Najpierw pokaż wyniki, potem to na ekranie.',
  loading: 'Wczytywanie powtórki…',
  saveVideo: 'Zapisz jako film',
  savePicture: 'Zapisz jako obraz',
  saving: (percent: number) => `Zapisywanie… ${percent}%`,
  cancel: 'Anuluj',
  notSaved: 'Ta przeglądarka nie mogła zapisać filmu. Zamiast niego jest ostatni obraz.',
} as const satisfies WordsOf<typeof english>;
