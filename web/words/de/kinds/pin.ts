import type { WordsOf } from '#protocol/words-of';
import type { pinWords as english } from '../../en/kinds/pin.ts';
import { list, number } from '../numerals.ts';

export const pinWords = {
  name: 'Punkt im Bild',
  hint: 'Alle setzen einen Punkt auf ein Bild.',

  picture: 'Bild',
  alt: 'Was das Bild zeigt',
  altHint: 'Wird denen vorgelesen, die es nicht sehen können.',
  needsPicture: 'Wählen Sie zuerst ein Bild.',
  needsAlt: 'Sagen Sie mit wenigen Worten, was das Bild zeigt.',

  tap: 'Tippen Sie auf die Stelle im Bild.',
  board: (alt: string) => `${alt}. Tippen Sie auf eine Stelle, oder bewegen Sie den Punkt mit den Pfeiltasten.`,
  at: (x: number, y: number) => `Ihr Punkt: ${number(x)}\u00a0% von links, ${number(y)}\u00a0% von oben.`,
  fromLeft: 'Von links, %',
  fromTop: 'Von oben, %',
  fields: 'Mit Zahlen setzen',
  yours: 'Ihr Punkt',

  map: (alt: string, ballots: string) => `Heatmap aus ${ballots} auf: ${alt}. Dieselben Zahlen folgen als Tabelle.`,
  kept: (alt: string, ballots: string, parts: readonly string[]) =>
    `Heatmap aus ${ballots} auf: ${alt}. ${list(parts)}`,
  few: 'wenige Punkte',
  many: 'viele Punkte',
  place: 'Stelle',
  pins: 'Punkte',
  region: (column: 0 | 1 | 2, row: 0 | 1 | 2) =>
    [
      ['oben links', 'oben', 'oben rechts'],
      ['links', 'Mitte', 'rechts'],
      ['unten links', 'unten', 'unten rechts'],
    ][row]?.[column] ?? '',
  hottest: (region: string) => `Die meisten Punkte: ${region}`,
  none: 'Noch keine Punkte',
  noneHidden: 'Die Punkte sind verborgen, bis die Leitung sie zeigt.',
} as const satisfies WordsOf<typeof english>;
