import type { WordsOf } from '#protocol/words-of';
import type { logoWords as english } from '../en/logo.ts';

export const logoWords = {
  label: 'Logotipo',
  hint: 'Pequeno antes do título em todas as telas, grande enquanto as pessoas entram. PNG, JPEG ou WebP, até 512\u00a0kB.',
  choose: 'Escolher imagem…',
  other: 'Escolher outra…',
  remove: 'Remover o logotipo',
  reading: 'Lendo a imagem…',
  noAnswer: 'O servidor não respondeu. O logotipo está como antes. Tente de novo.',
} as const satisfies WordsOf<typeof english>;
