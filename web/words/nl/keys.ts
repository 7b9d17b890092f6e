import type { WordsOf } from '#protocol/words-of';
import type { keyWords as english } from '../en/keys.ts';

export const keyWords = {
  open: 'Toetsen',
  title: 'Toetsen en presenter',
  intro: 'Ze werken op deze pagina, behalve als je in een veld schrijft, en op het scherm dat deze browser opende.',
  keys: [
    { keys: ['→', 'Page Down', 'Spatie'], does: 'Verder: openen, sluiten, tonen, volgende vraag' },
    { keys: ['←', 'Page Up'], does: 'Terug: de vorige vraag. Er verandert niets' },
    { keys: ['H'], does: 'Resultaten verbergen of tonen' },
    { keys: ['B', '.'], does: 'Scherm zwart maken of weer tonen' },
    { keys: ['F'], does: 'Naar het scherm; daar is F volledig scherm' },
    { keys: ['U', 'Ctrl Z'], does: 'Ongedaan maken, 10 seconden lang' },
    { keys: ['?'], does: 'Deze lijst' },
  ],
  close: 'Lijst sluiten',
} as const satisfies WordsOf<typeof english>;
