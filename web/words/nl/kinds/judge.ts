import type { WordsOf } from '#protocol/words-of';
import type { judgeWords as english } from '../../en/kinds/judge.ts';
import { isolated } from '../isolated-text.ts';
import { number } from '../numerals.ts';

export const judgeWords = {
  title: 'Antwoorden',
  lists: 'Welke antwoorden',
  standing: { held: 'Wachtend', shown: 'Te zien', removed: 'Verwijderd' },
  hold: 'Antwoorden vasthouden tot ze zijn goedgekeurd',
  holdHint: 'Antwoorden die niemand heeft goedgekeurd, verdwijnen meteen van schermen en telefoons.',
  find: 'Antwoord zoeken',
  approve: 'Goedkeuren',
  remove: 'Verwijderen',
  restore: 'Terughalen',
  about: (what: string, answer: string) => `${what}: ${isolated(answer)}`,
  times: (n: number) => `×${number(n)}`,
  none: {
    held: 'Er wacht geen antwoord op goedkeuring.',
    shown: 'Er is nog geen antwoord te zien.',
    removed: 'Er is niets verwijderd.',
  },
  notFound: 'Geen antwoord zegt dat.',
  loading: 'De antwoorden worden geladen…',
  more: (n: number, of: number) => `De eerste ${number(n)} van ${number(of)}. Zoek andere op hun tekst.`,
} as const satisfies WordsOf<typeof english>;
