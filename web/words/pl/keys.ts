import type { WordsOf } from '#protocol/words-of';
import type { keyWords as english } from '../en/keys.ts';

export const keyWords = {
  open: 'Klawisze',
  title: 'Klawisze i pilot',
  intro: 'Działają na tej stronie, poza pisaniem w polu, i na ekranie otwartym w tej przeglądarce.',
  keys: [
    { keys: ['→', 'Page Down', 'Spacja'], does: 'Dalej: otwórz, zamknij, pokaż, następne pytanie' },
    { keys: ['←', 'Page Up'], does: 'Wstecz: poprzednie pytanie. Nic nie zmienia' },
    { keys: ['H'], does: 'Ukryj albo pokaż wyniki' },
    { keys: ['B', '.'], does: 'Wygaś ekran albo pokaż go znowu' },
    { keys: ['F'], does: 'Przejdź do ekranu; tam F to pełny ekran' },
    { keys: ['U', 'Ctrl Z'], does: 'Cofnij, przez 10 sekund' },
    { keys: ['?'], does: 'Ta lista' },
  ],
  close: 'Zamknij tę listę',
} as const satisfies WordsOf<typeof english>;
