import type { WordsOf } from '#protocol/words-of';
import type { entryWords as english } from '../en/entry.ts';

export const entryWords = {
  passcodeTitle: 'Ten pokój wymaga hasła',
  passcodeText: 'Osoba prowadząca podaje je tym, którzy mają wejść. Wielkość liter nie ma znaczenia.',
  passcode: 'Hasło',
  enter: 'Wejdź',
  entering: 'Sprawdzanie…',
  trouble: {
    'wrong-passcode': 'To nie jest hasło tego pokoju. Spróbuj ponownie.',
    'slow-down': 'Za dużo błędnych prób. Poczekaj chwilę i wpisz hasło jeszcze raz.',
  },

  lockedTitle: 'Drzwi są zamknięte',
  lockedText: 'Teraz nikt nowy nie może wejść. Zostaw tę stronę otwartą: wejdziesz, gdy tylko drzwi się otworzą.',
  waiting: 'Czekanie przy drzwiach',

  goneTitle: 'Brak połączenia',
} as const satisfies WordsOf<typeof english>;
