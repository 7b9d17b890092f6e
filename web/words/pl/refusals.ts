import type { GoodbyeCode, RefusalCode } from '#protocol/errors';
import { audienceRefusals } from './audience.ts';
import { chatRefusals } from './chat-refusals.ts';

const refusals = (): Readonly<Record<RefusalCode | GoodbyeCode, string>> => ({
  ...audienceRefusals,
  ...chatRefusals,
  'unknown-event': 'Ta strona i serwer się nie rozumieją. Odśwież stronę.',
  'room-required': 'Wpisz kod pokoju, do którego chcesz dołączyć.',
  'no-such-room': 'Nie ma pokoju z tym kodem. Sprawdź sześć cyfr na ekranie.',
  'no-such-poll': 'Tego pytania już nie ma.',
  'no-such-line': 'Tej wiadomości już nie ma.',
  'round-running': 'Najpierw zamknij głosowanie, potem to zmień.',
  'reactions-off': 'Reakcje są tu wyłączone.',
  'results-hidden': 'Sala nie widziała jeszcze tych wyników. Najpierw je pokaż.',
  'no-such-team': 'Tej drużyny już nie ma. Wybierz inną.',
  'no-scores': 'Nie ma jeszcze punktów: przyjdą z pierwszą pokazaną poprawną odpowiedzią.',
  'changed-meanwhile': 'Ktoś inny zmienił to w międzyczasie. Tak jest teraz.',
  'end-of-deck': 'To było ostatnie pytanie.',
  'start-of-deck': 'To jest pierwsze pytanie.',
  'undo-too-late': 'Za późno, aby to cofnąć.',
  'undo-blocked': 'Opiera się na tym coś nowszego, więc nie można tego cofnąć.',
  'room-locked': 'Drzwi tego pokoju są zamknięte: na razie nikt nowy nie wejdzie.',
  'passcode-required': 'Ten pokój wymaga hasła.',
  'wrong-passcode': 'To nie jest hasło tego pokoju. Spróbuj ponownie.',
  'wrong-key': 'Ten link do prowadzenia jest nieważny. Użyj całego linku, ze wszystkim po znaku #.',
  'no-such-key': 'Tego linku już nie ma.',
  banned: 'Osoba prowadząca wyprosiła Cię z tego pokoju.',
  'no-such-ban': 'Ta osoba może już znowu wejść.',
  'too-many-bans': 'Nie można wyprosić nikogo więcej. Najpierw kogoś wpuść albo zamknij pokój.',
  'too-many-keys': 'W tym pokoju nie zmieści się więcej linków. Unieważnij niepotrzebny.',
  'too-many-answers':
    'W tej rundzie zatwierdzono lub usunięto tyle odpowiedzi, że nie ma miejsca na więcej. Zacznij nową rundę.',
  'wrong-origin': 'Ta strona nie może używać tego serwera. Otwórz adres z ekranu.',
  'create-off': 'Nowe pokoje na tym serwerze wymagają klucza.',
  'too-many-rooms': 'Na tym serwerze nie ma miejsca na kolejny pokój.',
  'too-many-polls': 'W tym pokoju nie zmieści się więcej pytań. Zmień takie, które nie jest już potrzebne.',
  'bad-picture':
    'Tego pliku nie można użyć jako logo. Wybierz obraz PNG, JPEG lub WebP, najwyżej 512\u00a0kB i 16 milionów pikseli.',
  'no-pictures': 'Ten serwer nie odczyta obrazów: brakuje na nim pakietu „sharp”.',
  'too-many-pictures': 'W tym pokoju nie zmieści się więcej obrazów.',
  'needs-right': 'Pytanie quizu wymaga poprawnej odpowiedzi.',
  'bad-deck': 'Nie udało się odczytać tego pliku jako listy pytań.',
  'old-page': 'Jest nowsza wersja tej strony. Odśwież ją.',
  restarting: 'Serwer uruchamia się ponownie. Ta strona wróci sama.',
  'too-slow': 'Połączenie było za wolne. Ta strona wróci sama.',
  flood: 'Ta strona wysłała o wiele za dużo i została rozłączona. Odśwież ją, aby wrócić.',
  'key-revoked': 'Ten link unieważniła osoba prowadząca ten pokój.',
  'room-gone': 'Ten pokój zamknęła osoba prowadząca.',
});

/** Pure, or a page that uses none of them would load them all. */
export const refusalWords = /* @__PURE__ */ refusals();
