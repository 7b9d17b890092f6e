import type { WordsOf } from '#protocol/words-of';
import type { pictureWords as english } from '../en/pictures.ts';

export const pictureWords = {
  choose: 'Afbeelding kiezen…',
  other: 'Andere afbeelding…',
  reading: 'Lezen…',
  none: 'Geen afbeelding',
  hint: 'PNG, JPEG of WebP, hoogstens 4\u00a0MB. De afbeelding wordt opnieuw gemaakt: waar en waarmee de foto is genomen, blijft niet bewaard.',
  needsRoom:
    'Afbeeldingen horen bij een ruimte. Maak de ruimte eerst met een ander soort vraag, en wijzig het soort op de hostpagina.',
  bad: 'Dit bestand is geen afbeelding die hier kan. Kies een PNG, JPEG of WebP van hoogstens 4\u00a0MB en 25 miljoen pixels.',
  tooLarge: 'Deze afbeelding is groter dan 4\u00a0MB. Sla die kleiner op of kies een andere.',
  noAnswer: 'De server antwoordt niet. Probeer het opnieuw.',
} as const satisfies WordsOf<typeof english>;
