import type { WordsOf } from '#protocol/words-of';
import type { screenWords as english } from '../en/screen.ts';
import { count, plural } from './numerals.ts';

export const screenWords = {
  title: (room: string) => `${room} · ekran`,
  rail: 'Wejście i czat',
  severalEach: 'Kilka odpowiedzi na osobę',
  ballots: (n: number) =>
    plural(n, { one: '# osoba głosująca', few: '# głosujących', many: '# głosujących', other: '# głosujących' }),
  phones: (n: number) =>
    plural(n, {
      one: '# połączony telefon',
      few: '# połączone telefony',
      many: '# połączonych telefonów',
      other: '# połączonego telefonu',
    }),
  state: {
    draft: 'Głosowanie wkrótce',
    open: 'Trwa głosowanie',
    closing: 'Spływają ostatnie głosy',
    closed: 'Głosowanie zamknięte',
    final: 'Wynik końcowy',
  },
  hidden: 'Wyniki pojawią się później',
  locked: 'Drzwi są zamknięte',
  lockedHint: 'Drzwi są zamknięte: na razie nikt nowy nie wejdzie.',
  timeLeft: 'Pozostały czas',
  timeUp: 'Koniec czasu',
  secondsLeft: (n: number) =>
    count(n, {
      one: 'Została # sekunda',
      few: 'Zostały # sekundy',
      many: 'Zostało # sekund',
      other: 'Zostało # sekundy',
    }),
  blank: 'Ekran jest wygaszony',
  noResults: 'Nie ma jeszcze wyników do pokazania ani ukrycia.',
  notSent: 'Brak połączenia: nic się nie zmieniło.',
  stale: 'Ponowne łączenie…',
  connecting: 'Łączenie…',
  compare: {
    title: 'Porównanie dwóch rund',
    round: (n: number) => `Runda ${n}`,
    change: (points: number) => (points === 0 ? '=' : points > 0 ? `▲ +${points}` : `▼ −${-points}`),
    fresh: 'nowa',
    gone: 'już nie ma',
    notThere: '–',
    ballots: (before: string, after: string) => `Głosujących: ${before} i ${after}`,
    base: (before: string, after: string) => `Głosujących: ${before} i ${after}; zmiany w punktach procentowych`,
    otherQuestion: 'Między rundami pytanie zmieniono',
  },
  join: {
    label: 'Dołącz do tego głosowania',
    goTo: 'Zeskanuj kod albo otwórz',
    enter: 'i wpisz kod',
    qr: (address: string) => `Kod QR, który otwiera ${address}`,
    big: 'Weź telefon i dołącz',
    bigHint: 'Bez instalowania i bez konta. Pierwsze pytanie pojawi się tutaj i w Twoim telefonie.',
  },
  help: {
    title: 'Klawisze na tym ekranie',
    steering: [
      { keys: ['→', 'Page Down', 'Spacja'], does: 'Dalej: otwórz głosowanie, zamknij, pokaż, następne pytanie' },
      { keys: ['←', 'Page Up'], does: 'Pokaż znowu poprzednie pytanie' },
      { keys: ['H'], does: 'Ukryj albo pokaż wyniki' },
      { keys: ['B', '.'], does: 'Wygaś ekran albo pokaż go znowu' },
    ],
    own: [
      { keys: ['F'], does: 'Pełny ekran' },
      { keys: ['P'], does: 'Zatrzymaj wynik albo go wznów' },
      { keys: ['T'], does: 'Pokaż wynik jako tabelę albo jako wykres' },
      { keys: ['?'], does: 'Ta lista' },
    ],
    noKey: 'Aby sterować tą klawiaturą lub pilotem, otwórz ekran w tej przeglądarce ze strony prowadzenia.',
    close: 'Zamknij',
  },
  embed: {
    waiting: 'Pierwsze pytanie pojawi się tutaj.',
    overlay: 'Nic nie jest pokazywane',
    passcode: 'Ten pokój wymaga hasła',
    needsKey: 'Nakładka wymaga klucza: jej adres musi kończyć się na #k=…, jak link do prowadzenia.',
  },
  gone: {
    heading: 'Ten ekran jest poza pokojem',
  },
} as const satisfies WordsOf<typeof english>;
