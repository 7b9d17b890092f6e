import type { WordsOf } from '#protocol/words-of';
import type { languageWords as english } from '../en/language.ts';

export const languageWords = {
  label: 'Język',
  notSet: 'Serwer nie odpowiada, więc język zostaje bez zmian.',

  room: 'Język pokoju',
  roomHint: 'Dla stron otwieranych od teraz. Każda osoba może wybrać dla siebie inny.',
  asWished: 'Zgodnie z przeglądarką',
} as const satisfies WordsOf<typeof english>;
