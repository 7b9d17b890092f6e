import type { WordsOf } from '#protocol/words-of';
import type { logoWords as english } from '../en/logo.ts';

export const logoWords = {
  label: 'Logo',
  hint: 'Małe przed tytułem na każdym ekranie, duże podczas wchodzenia. PNG, JPEG lub WebP, do 512\u00a0kB.',
  choose: 'Wybierz obraz…',
  other: 'Wybierz inny…',
  remove: 'Usuń logo',
  reading: 'Odczytywanie obrazu…',
  noAnswer: 'Serwer nie odpowiedział. Logo jest takie jak wcześniej. Spróbuj ponownie.',
} as const satisfies WordsOf<typeof english>;
