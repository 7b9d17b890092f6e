import type { WordsOf } from '#protocol/words-of';
import type { pinWords as english } from '../../en/kinds/pin.ts';
import { list, number } from '../numerals.ts';

export const pinWords = {
  name: 'Repère sur une image',
  hint: 'Chaque personne place un repère sur une image.',

  picture: 'Image',
  alt: 'Ce que montre l’image',
  altHint: 'Lu à voix haute aux personnes qui ne peuvent pas la voir.',
  needsPicture: 'Choisissez d’abord une image.',
  needsAlt: 'Dites en quelques mots ce que montre l’image.',

  tap: 'Touchez l’endroit sur l’image.',
  board: (alt: string) => `${alt}. Touchez un endroit, ou déplacez le repère avec les flèches du clavier.`,
  at: (x: number, y: number) =>
    `Votre repère\u202f: à ${number(x)}\u202f% de la gauche et ${number(y)}\u202f% du haut.`,
  fromLeft: 'Depuis la gauche, %',
  fromTop: 'Depuis le haut, %',
  fields: 'Placer avec des nombres',
  yours: 'Votre repère',

  map: (alt: string, ballots: string) =>
    `Carte de chaleur de ${ballots} sur\u202f: ${alt}. Les mêmes chiffres suivent sous forme de tableau.`,
  kept: (alt: string, ballots: string, parts: readonly string[]) =>
    `Carte de chaleur de ${ballots} sur\u202f: ${alt}. ${list(parts)}`,
  few: 'peu de repères',
  many: 'beaucoup de repères',
  place: 'Endroit',
  pins: 'Repères',
  region: (column: 0 | 1 | 2, row: 0 | 1 | 2) =>
    [
      ['en haut à gauche', 'en haut', 'en haut à droite'],
      ['à gauche', 'au milieu', 'à droite'],
      ['en bas à gauche', 'en bas', 'en bas à droite'],
    ][row]?.[column] ?? '',
  hottest: (region: string) => `Le plus de repères\u202f: ${region}`,
  none: 'Pas encore de repères',
  noneHidden: 'Les repères sont masqués jusqu’à ce que l’hôte les montre.',
} as const satisfies WordsOf<typeof english>;
