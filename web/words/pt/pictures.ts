import type { WordsOf } from '#protocol/words-of';
import type { pictureWords as english } from '../en/pictures.ts';

export const pictureWords = {
  choose: 'Escolher imagem…',
  other: 'Outra imagem…',
  reading: 'Lendo…',
  none: 'Sem imagem',
  hint: 'PNG, JPEG ou WebP, no máximo 4\u00a0MB. É gerada de novo: não guardamos onde nem com que foi tirada.',
  needsRoom:
    'Imagens pertencem a uma sala. Crie a sala primeiro com outro tipo de pergunta e mude o tipo na página da organização.',
  bad: 'Este arquivo não é uma imagem que se possa usar aqui. Escolha PNG, JPEG ou WebP de no máximo 4\u00a0MB e 25 milhões de pixels.',
  tooLarge: 'Esta imagem tem mais de 4\u00a0MB. Salve-a menor ou escolha outra.',
  noAnswer: 'O servidor não responde. Tente de novo.',
} as const satisfies WordsOf<typeof english>;
