import { list, number } from '../numerals.ts';

export const pinWords = {
  name: 'Pin on a picture',
  hint: 'Everybody puts one pin on a picture.',

  picture: 'Picture',
  alt: 'What the picture shows',
  altHint: 'Read aloud to those who cannot see it.',
  needsPicture: 'Choose a picture first.',
  needsAlt: 'Say in a few words what the picture shows.',

  tap: 'Tap the place on the picture.',
  board: (alt: string) => `${alt}. Tap a place, or move the pin with the arrow keys.`,
  at: (x: number, y: number) => `Your pin: ${number(x)} % from the left, ${number(y)} % from the top.`,
  fromLeft: 'From the left, %',
  fromTop: 'From the top, %',
  fields: 'Place it by numbers',
  yours: 'Your pin',

  map: (alt: string, ballots: string) => `Heat map of ${ballots} on: ${alt}. The same numbers follow as a table.`,
  /** Of a round that is over. */
  kept: (alt: string, ballots: string, parts: readonly string[]) => `Heat map of ${ballots} on: ${alt}. ${list(parts)}`,
  few: 'few pins',
  many: 'many pins',
  place: 'Place',
  pins: 'Pins',
  region: (column: 0 | 1 | 2, row: 0 | 1 | 2) =>
    [
      ['top left', 'top', 'top right'],
      ['left', 'middle', 'right'],
      ['bottom left', 'bottom', 'bottom right'],
    ][row]?.[column] ?? '',
  hottest: (region: string) => `Most pins: ${region}`,
  none: 'No pins yet',
  noneHidden: 'The pins are hidden until the host shows them.',
} as const;
