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
      return 'Stemming geopend';
    case 'reopen':
      return 'Stemming weer geopend';
    case 'close':
      return 'Stemming gesloten';
    case 'reveal':
      return 'Resultaten getoond';
    case 'hide':
      return 'Resultaten verborgen';
    case 'announcement':
      return `Mededeling: ${isolated(text.replace(/\n/g, ' '))}`;
    default:
      return what satisfies never;
  }
}

export const replayWords = {
  title: 'Terugblik',
  state: 'Terugblik',
  hint: 'Hoe de balken bewogen van opening tot sluiting, in tien seconden.',
  elapsed,
  mark,
  time: (ms: number, wholeMs: number) => `${elapsed(ms)} van ${elapsed(wholeMs)}`,
  place: 'Moment van de terugblik',
  placeText: (ms: number, ballots: number, last: string | null) =>
    `${elapsed(ms)} na de opening, ${commonWords.ballots(ballots)}${last ? `, ${last}` : ''}`,
  play: 'Afspelen',
  pause: 'Pauzeren',
  again: 'Opnieuw afspelen',
  marks: 'Wat er gebeurde',
  heads: { time: 'Tijd', ballots: 'Stemmers' },
  goTo: (time: string, what: string) => `${time} ${what}`,
  which: 'Ronde',
  onScreen: 'Op het scherm tonen',
  offScreen: 'Van het scherm halen',
  isOnScreen: 'Het scherm volgt wat je hier doet.',
  hidden: 'Toon eerst de resultaten, dan kan dit op het scherm.',
  loading: 'De terugblik wordt geladen…',
  saveVideo: 'Als video opslaan',
  savePicture: 'Als afbeelding opslaan',
  saving: (percent: number) => `Opslaan… ${percent}%`,
  cancel: 'Annuleren',
  notSaved: 'Deze browser kon de video niet opslaan. In plaats daarvan krijg je het laatste beeld.',
} as const satisfies WordsOf<typeof english>;
