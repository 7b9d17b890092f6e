import type { WordsOf } from '#protocol/words-of';
import type { pinWords as english } from '../../en/kinds/pin.ts';
import { list, number } from '../numerals.ts';

export const pinWords = {
  name: 'Pin op een afbeelding',
  hint: 'Iedereen zet één pin op een afbeelding.',

  picture: 'Afbeelding',
  alt: 'Wat de afbeelding laat zien',
  altHint: 'Wordt voorgelezen aan wie de afbeelding niet kan zien.',
  needsPicture: 'Kies eerst een afbeelding.',
  needsAlt: 'Zeg in een paar woorden wat de afbeelding laat zien.',

  tap: 'Tik op de plek in de afbeelding.',
  board: (alt: string) => `${alt}. Tik op een plek, of verplaats de pin met de pijltoetsen.`,
  at: (x: number, y: number) => `Jouw pin: ${number(x)}% van links, ${number(y)}% van boven.`,
  fromLeft: 'Van links, %',
  fromTop: 'Van boven, %',
  fields: 'Met getallen plaatsen',
  yours: 'Jouw pin',

  map: (alt: string, ballots: string) => `Warmtekaart van ${ballots} op: ${alt}. Dezelfde getallen volgen als tabel.`,
  kept: (alt: string, ballots: string, parts: readonly string[]) =>
    `Warmtekaart van ${ballots} op: ${alt}. ${list(parts)}`,
  few: 'weinig pins',
  many: 'veel pins',
  place: 'Plek',
  pins: 'Pins',
  region: (column: 0 | 1 | 2, row: 0 | 1 | 2) =>
    [
      ['linksboven', 'boven', 'rechtsboven'],
      ['links', 'midden', 'rechts'],
      ['linksonder', 'onder', 'rechtsonder'],
    ][row]?.[column] ?? '',
  hottest: (region: string) => `Meeste pins: ${region}`,
  none: 'Nog geen pins',
  noneHidden: 'De pins blijven verborgen tot de host ze toont.',
} as const satisfies WordsOf<typeof english>;
