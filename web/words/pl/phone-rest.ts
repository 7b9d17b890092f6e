import type { WordsOf } from '#protocol/words-of';
import type { phoneRestWords as english } from '../en/phone-rest.ts';

export const phoneRestWords = {
  announcement: 'Od osoby prowadzącej',
  more: 'Pokaż całość',
  dismiss: 'Ukryj komunikat',

  notLoaded: 'Nie udało się wczytać tego pytania.',

  nameLabel: 'Twoje imię, aby głosować',
  nameHint:
    'W tym pokoju głosuje się z imieniem. Widać je przy Twoich wiadomościach i przy wejściu; osoba prowadząca nadal widzi tylko sumy.',
  nameHintKept:
    'W tym pokoju głosuje się z imieniem: osoba prowadząca może zapisać, kto co wybrał. Imię widać też przy Twoich wiadomościach i przy wejściu.',
  nameSend: 'Zapisz i głosuj',
  nameLater: 'Nie teraz',
  nameKept: 'Głosowanie poszło w międzyczasie dalej. Twój tekst został: zapisz imię i wybierz ponownie.',
  nameSave: 'Zapisz moje imię',

  leftBehind:
    'W trakcie odpowiadania pojawiło się inne pytanie. Twoja odpowiedź nie została wysłana; czeka, gdyby tamto pytanie wróciło.',
  offlineTitle: 'Teraz brak połączenia',
  offline: 'Zostaw tę stronę otwartą: sama ruszy dalej, gdy połączenie wróci.',
  keptVote: 'Twój głos',
  keptPromise: 'Zapisany w tym telefonie. Zostanie wysłany, gdy tylko połączenie wróci.',

  missed: 'O poprzednim pytaniu:',
  dismissMissed: 'Ukryj informację o poprzednim pytaniu',
} as const satisfies WordsOf<typeof english>;
