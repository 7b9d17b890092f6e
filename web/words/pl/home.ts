import type { WordsOf } from '#protocol/words-of';
import type { homeWords as english } from '../en/home.ts';
import { unbroken } from './numerals.ts';

export const homeWords = {
  tagline: 'Zapytaj salę. Zobacz las rąk.',
  joinTitle: 'Dołącz do pokoju',
  codeLabel: 'Kod pokoju',
  codeHint: 'Sześć cyfr z ekranu.',
  codePlaceholder: '000 000',
  join: 'Dołącz',
  joining: 'Szukanie pokoju…',
  sixDigits: 'Kod pokoju ma sześć cyfr.',
  noAnswer: 'Serwer nie odpowiada. Sprawdź, czy to urządzenie jest w tej samej sieci, i spróbuj ponownie.',
  noServer: 'Teraz brak połączenia z serwerem.',
  openRoom: 'Wejdź do otwartego pokoju',
  openRoomHint: (code: string) => `Pokój ${unbroken(code)}, kod niepotrzebny.`,

  createTitle: 'Utwórz pokój',
  createHint: 'Zadaj własne pytanie. Bez zakładania konta.',
  createOff: 'Pokoje tworzą osoby, które prowadzą ten serwer.',
  roomTitle: 'Tytuł pokoju',
  roomTitlePlaceholder: 'Czwartkowe spotkanie',
  questionPlaceholder: 'Gdzie idziemy na obiad?',
  create: 'Utwórz pokój',
  creating: 'Tworzenie…',

  createdTitle: (code: string) => `Pokój ${unbroken(code)} jest gotowy`,
  createdHint: 'Otwórz link ekranu na projektorze, a link do prowadzenia zachowaj dla siebie.',
  links: {
    phone: { title: 'Telefony', hint: 'Dla wszystkich, którzy głosują.' },
    screen: { title: 'Ekran', hint: 'Dla projektora.' },
    host: { title: 'Prowadzenie', hint: 'Tylko dla Ciebie: kto go ma, steruje pokojem.' },
  },
  openHost: 'Otwórz stronę prowadzenia',
  another: 'Utwórz kolejny pokój',

  ownTitle: 'Twoje pokoje w tej przeglądarce',
  ownHost: 'Otwórz',
  ownHostOf: (title: string) => `Otwórz stronę prowadzenia: ${title}`,
  ownScreen: 'Ekran',
  ownScreenOf: (title: string) => `Otwórz ekran: ${title}`,
  duplicate: 'Powiel',
  duplicateOf: (title: string) => `Powiel bez głosów: ${title}`,
  copyTitle: (title: string) => `Kopia: ${title}`,
  duplicating: 'Powielanie…',
  duplicated: (title: string, code: string) =>
    `„${title}” to pokój ${unbroken(code)}: te same pytania i ustawienia, bez głosów i czatu.`,
  delete: 'Usuń',
  deleteOf: (title: string) => `Usuń: ${title}`,
  deleteAsk: (title: string, code: string) =>
    `Usunąć „${title}” (pokój ${unbroken(code)})? Pytania, głosy i czat znikną na zawsze, a wszyscy wyjdą z pokoju.`,
  deleteYes: 'Usuń pokój',
  deleteNo: 'Zostaw',
  deleted: (title: string) => `Usunięto „${title}”.`,
  isDefault: 'Otwarty pokój tego serwera: jest tu zawsze.',
  isGone: 'Tego pokoju nie ma już na serwerze.',
  forget: 'Zapomnij',
  forgetOf: (title: string) => `Zapomnij: ${title}`,
  forgetHint: 'Pokój zniknie tylko z tej listy. Najpierw zachowaj jego link do prowadzenia.',
  revoked: 'Link do prowadzenia tego pokoju już nie działa.',
} as const satisfies WordsOf<typeof english>;
