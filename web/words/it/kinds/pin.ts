import type { WordsOf } from '#protocol/words-of';
import type { pinWords as english } from '../../en/kinds/pin.ts';
import { list, number } from '../numerals.ts';

export const pinWords = {
  name: 'Segnaposto su un’immagine',
  hint: 'Ogni persona mette un segnaposto su un’immagine.',

  picture: 'Immagine',
  alt: 'Che cosa mostra l’immagine',
  altHint: 'Letto ad alta voce a chi non può vederla.',
  needsPicture: 'Prima scegli un’immagine.',
  needsAlt: 'Di’ in poche parole che cosa mostra l’immagine.',

  tap: 'Tocca il punto sull’immagine.',
  board: (alt: string) => `${alt}. Tocca un punto, o sposta il segnaposto con le frecce.`,
  at: (x: number, y: number) => `Il tuo segnaposto: ${number(x)}% da sinistra, ${number(y)}% dall’alto.`,
  fromLeft: 'Da sinistra, %',
  fromTop: 'Dall’alto, %',
  fields: 'Posiziona con i numeri',
  yours: 'Il tuo segnaposto',

  map: (alt: string, ballots: string) =>
    `Mappa di calore (${ballots}) su: ${alt}. Gli stessi numeri seguono in una tabella.`,
  kept: (alt: string, ballots: string, parts: readonly string[]) =>
    `Mappa di calore (${ballots}) su: ${alt}. ${list(parts)}`,
  few: 'pochi segnaposto',
  many: 'molti segnaposto',
  place: 'Punto',
  pins: 'Segnaposto',
  region: (column: 0 | 1 | 2, row: 0 | 1 | 2) =>
    [
      ['in alto a sinistra', 'in alto', 'in alto a destra'],
      ['a sinistra', 'al centro', 'a destra'],
      ['in basso a sinistra', 'in basso', 'in basso a destra'],
    ][row]?.[column] ?? '',
  hottest: (region: string) => `Più segnaposto: ${region}`,
  none: 'Ancora nessun segnaposto',
  noneHidden: 'I segnaposto sono nascosti finché chi conduce non li mostra.',
} as const satisfies WordsOf<typeof english>;
