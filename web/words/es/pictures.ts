import type { WordsOf } from '#protocol/words-of';
import type { pictureWords as english } from '../en/pictures.ts';

export const pictureWords = {
  choose: 'Elegir una imagen…',
  other: 'Otra imagen…',
  reading: 'Leyendo…',
  none: 'Sin imagen',
  hint: 'PNG, JPEG o WebP, como máximo 4\u00a0MB. La imagen se crea de nuevo: no se guarda dónde ni con qué se tomó.',
  needsRoom:
    'Las imágenes pertenecen a una sala. Cree primero la sala con otro tipo de pregunta y cambie el tipo en la página de control.',
  bad: 'Este archivo no es una imagen que se pueda usar aquí. Elija un PNG, JPEG o WebP de 4\u00a0MB y 25 millones de píxeles como máximo.',
  tooLarge: 'Esta imagen tiene más de 4\u00a0MB. Guárdela más pequeña o elija otra.',
  noAnswer: 'El servidor no responde. Inténtelo de nuevo.',
} as const satisfies WordsOf<typeof english>;
