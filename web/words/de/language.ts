import type { WordsOf } from '#protocol/words-of';
import type { languageWords as english } from '../en/language.ts';

export const languageWords = {
  label: 'Sprache',
  notSet: 'Der Server antwortet nicht, die Sprache bleibt daher, wie sie ist.',

  room: 'Sprache des Raums',
  roomHint: 'Für Seiten, die von jetzt an geöffnet werden. Alle können für sich eine andere wählen.',
  asWished: 'Wie es jeder Browser wünscht',
} as const satisfies WordsOf<typeof english>;
