import type { WordsOf } from '#protocol/words-of';
import type { pictureWords as english } from '../en/pictures.ts';

export const pictureWords = {
  choose: 'Scegli un’immagine…',
  other: 'Un’altra immagine…',
  reading: 'Lettura…',
  none: 'Nessuna immagine',
  hint: 'PNG, JPEG o WebP, al massimo 4\u00a0MB. L’immagine viene ricreata: dove e con che cosa è stata scattata non si conserva.',
  needsRoom:
    'Le immagini appartengono a una stanza. Prima crea la stanza con un altro tipo di domanda, poi cambia il tipo nella regia.',
  bad: 'Questo file non è un’immagine utilizzabile qui. Scegli un PNG, JPEG o WebP di al massimo 4\u00a0MB e 25 milioni di pixel.',
  tooLarge: 'Questa immagine supera i 4\u00a0MB. Salvala più piccola, o scegline un’altra.',
  noAnswer: 'Il server non risponde. Riprova.',
} as const satisfies WordsOf<typeof english>;
