import type { WordsOf } from '#protocol/words-of';
import type { pictureWords as english } from '../en/pictures.ts';

export const pictureWords = {
  choose: 'Bild wählen …',
  other: 'Anderes Bild …',
  reading: 'Wird gelesen …',
  none: 'Kein Bild',
  hint: 'PNG, JPEG oder WebP, höchstens 4\u00a0MB. Es wird neu erzeugt: Wo und womit es aufgenommen wurde, bleibt nicht erhalten.',
  needsRoom:
    'Bilder gehören zu einem Raum. Eröffnen Sie den Raum zuerst mit einer anderen Art von Frage, und ändern Sie die Art auf der Seite der Leitung.',
  bad: 'Diese Datei ist kein Bild, das sich hier verwenden lässt. Wählen Sie ein PNG, JPEG oder WebP mit höchstens 4\u00a0MB und 25 Millionen Pixeln.',
  tooLarge: 'Dieses Bild hat mehr als 4\u00a0MB. Speichern Sie es kleiner, oder wählen Sie ein anderes.',
  noAnswer: 'Der Server antwortet nicht. Bitte versuchen Sie es noch einmal.',
} as const satisfies WordsOf<typeof english>;
