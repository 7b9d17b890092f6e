import type { WordsOf } from '#protocol/words-of';
import type { imagesWords as english } from '../../en/kinds/images.ts';

export const imagesWords = {
  name: 'Escolha de imagem',
  hint: 'Cada pessoa escolhe uma entre várias imagens.',
  picturesTitle: 'Imagens',
  pictureOf: (letter: string) => `Imagem da opção ${letter}`,
  needsPicture: (letter: string) => `A opção ${letter} ainda não tem imagem.`,
} as const satisfies WordsOf<typeof english>;
