import type { WordsOf } from '#protocol/words-of';
import type { pinWords as english } from '../../en/kinds/pin.ts';
import { list, number } from '../numerals.ts';

export const pinWords = {
  name: 'Pinezka na obrazie',
  hint: 'Każda osoba stawia jedną pinezkę na obrazie.',

  picture: 'Obraz',
  alt: 'Co przedstawia obraz',
  altHint: 'Czytane na głos tym, którzy go nie widzą.',
  needsPicture: 'Najpierw wybierz obraz.',
  needsAlt: 'Napisz w kilku słowach, co przedstawia obraz.',

  tap: 'Dotknij miejsca na obrazie.',
  board: (alt: string) => `${alt}. Dotknij miejsca albo przesuń pinezkę strzałkami.`,
  at: (x: number, y: number) => `Twoja pinezka: ${number(x)}% od lewej, ${number(y)}% od góry.`,
  fromLeft: 'Od lewej, %',
  fromTop: 'Od góry, %',
  fields: 'Ustaw liczbami',
  yours: 'Twoja pinezka',

  map: (alt: string, ballots: string) => `Mapa ciepła (${ballots}): ${alt}. Te same liczby są dalej w tabeli.`,
  kept: (alt: string, ballots: string, parts: readonly string[]) => `Mapa ciepła (${ballots}): ${alt}. ${list(parts)}`,
  few: 'mało pinezek',
  many: 'dużo pinezek',
  place: 'Miejsce',
  pins: 'Pinezki',
  region: (column: 0 | 1 | 2, row: 0 | 1 | 2) =>
    [
      ['u góry po lewej', 'u góry', 'u góry po prawej'],
      ['po lewej', 'pośrodku', 'po prawej'],
      ['u dołu po lewej', 'u dołu', 'u dołu po prawej'],
    ][row]?.[column] ?? '',
  hottest: (region: string) => `Najwięcej pinezek: ${region}`,
  none: 'Nie ma jeszcze pinezek',
  noneHidden: 'Pinezki są ukryte, dopóki osoba prowadząca ich nie pokaże.',
} as const satisfies WordsOf<typeof english>;
