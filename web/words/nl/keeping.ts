import type { WordsOf } from '#protocol/words-of';
import type { keepingWords as english } from '../en/keeping.ts';
import { count, moment } from './numerals.ts';

export const keepingWords = {
  title: 'Bewaren en wissen',
  until: (days: number, date: string) =>
    `De ruimte wordt met alles erin gewist, ${count(days, { one: '# dag', other: '# dagen' })} na het laatste gebruik: op ${date}, als er na vandaag niemand meer komt.`,
  at: (at: number) => moment(at, 'long'),
  stays: 'Deze ruimte blijft tot die wordt gewist.',
  erase: 'Deze ruimte nu wissen',
  ask: 'Deze ruimte wissen, met vragen, stemmen, namen, chat en afbeeldingen? Iedereen gaat eruit, en niets is terug te halen. Neem eerst je resultaten mee.',
  yes: 'Alles wissen',
  no: 'Houden',
  failed: 'De ruimte is niet gewist. Probeer het zo opnieuw.',
} as const satisfies WordsOf<typeof english>;
