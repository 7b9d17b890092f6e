import type { WordsOf } from '#protocol/words-of';
import type { logoWords as english } from '../en/logo.ts';

export const logoWords = {
  label: 'Logotipo',
  hint: 'Pequeño delante del título en cada pantalla, grande mientras llega el público. PNG, JPEG o WebP, hasta 512\u00a0kB.',
  choose: 'Elegir una imagen…',
  other: 'Elegir otra…',
  remove: 'Quitar el logotipo',
  reading: 'Leyendo la imagen…',
  noAnswer: 'El servidor no respondió. El logotipo no cambió. Inténtelo de nuevo.',
} as const satisfies WordsOf<typeof english>;
