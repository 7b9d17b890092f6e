import type { WordsOf } from '#protocol/words-of';
import type { pinWords as english } from '../../en/kinds/pin.ts';
import { list, number } from '../numerals.ts';

export const pinWords = {
  name: 'Marca en una imagen',
  hint: 'Cada persona pone una marca en una imagen.',

  picture: 'Imagen',
  alt: 'Qué muestra la imagen',
  altHint: 'Se lee en voz alta a quienes no pueden verla.',
  needsPicture: 'Elija primero una imagen.',
  needsAlt: 'Diga en pocas palabras qué muestra la imagen.',

  tap: 'Toque el lugar en la imagen.',
  board: (alt: string) => `${alt}. Toque un lugar, o mueva la marca con las flechas del teclado.`,
  at: (x: number, y: number) =>
    `Su marca: a ${number(x)}\u00a0% desde la izquierda y ${number(y)}\u00a0% desde arriba.`,
  fromLeft: 'Desde la izquierda, %',
  fromTop: 'Desde arriba, %',
  fields: 'Colocar con números',
  yours: 'Su marca',

  map: (alt: string, ballots: string) =>
    `Mapa de calor de ${ballots} sobre: ${alt}. Las mismas cifras siguen en una tabla.`,
  kept: (alt: string, ballots: string, parts: readonly string[]) =>
    `Mapa de calor de ${ballots} sobre: ${alt}. ${list(parts)}`,
  few: 'pocas marcas',
  many: 'muchas marcas',
  place: 'Lugar',
  pins: 'Marcas',
  region: (column: 0 | 1 | 2, row: 0 | 1 | 2) =>
    [
      ['arriba a la izquierda', 'arriba', 'arriba a la derecha'],
      ['a la izquierda', 'en el centro', 'a la derecha'],
      ['abajo a la izquierda', 'abajo', 'abajo a la derecha'],
    ][row]?.[column] ?? '',
  hottest: (region: string) => `Más marcas: ${region}`,
  none: 'Todavía no hay marcas',
  noneHidden: 'Las marcas están ocultas hasta que la organización las muestre.',
} as const satisfies WordsOf<typeof english>;
