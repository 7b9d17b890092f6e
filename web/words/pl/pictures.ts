import type { WordsOf } from '#protocol/words-of';
import type { pictureWords as english } from '../en/pictures.ts';

export const pictureWords = {
  choose: 'Wybierz obraz…',
  other: 'Inny obraz…',
  reading: 'Odczytywanie…',
  none: 'Bez obrazu',
  hint: 'PNG, JPEG lub WebP, najwyżej 4\u00a0MB. Obraz tworzymy na nowo: nie zostaje w nim, gdzie i czym go zrobiono.',
  needsRoom:
    'Obrazy należą do pokoju. Najpierw utwórz pokój z innym rodzajem pytania, a rodzaj zmień na stronie prowadzenia.',
  bad: 'Tego pliku nie można tu użyć jako obrazu. Wybierz PNG, JPEG lub WebP, najwyżej 4\u00a0MB i 25 milionów pikseli.',
  tooLarge: 'Ten obraz ma ponad 4\u00a0MB. Zapisz go jako mniejszy albo wybierz inny.',
  noAnswer: 'Serwer nie odpowiada. Spróbuj ponownie.',
} as const satisfies WordsOf<typeof english>;
