import type { UndoKind } from '#protocol/undo';
import type { WordsOf } from '#protocol/words-of';
import type { hostWords as english } from '../en/host.ts';
import { commonWords } from './every-page.ts';
import { isolated } from './isolated-text.ts';
import { count, number, unbroken } from './numerals.ts';

/** A question inside a sentence, shortened: it only says which one. */
const quoted = (question: string | undefined) => {
  if (!question) return 'pytanie';
  const chars = [...question];
  return `„${isolated(chars.length > 60 ? `${chars.slice(0, 59).join('')}…` : question)}”`;
};

const undone: Readonly<Record<UndoKind, (about?: string) => string>> = {
  close: (question) => `Zamknięto głosowanie: ${quoted(question)}.`,
  reveal: () => 'Pokazano wyniki.',
  rerun: () => 'Zaczęto nową rundę.',
  lock: () => 'Zamknięto pokój.',
  ban: (name) => (name === undefined ? 'Wyproszono jedną osobę.' : `Wyproszono: ${isolated(name)}.`),
  add: (question) => `Dodano: ${quoted(question)}.`,
  edit: (question) => `Zmieniono: ${quoted(question)}.`,
  move: (question) => `Przesunięto: ${quoted(question)}.`,
  remove: (question) => `Usunięto: ${quoted(question)}.`,
  'answer-removed': (answer) => `Usunięto: ${quoted(answer)}.`,
  'answer-shown': (answer) => `Pokazano: ${quoted(answer)}.`,
  replace: () => 'Zastąpiono wszystkie pytania.',
};

export const hostWords = {
  title: (room: string) => `${room} · prowadzenie`,
  connecting: 'Łączenie z pokojem…',
  loading: 'Łączenie',
  offline: 'Teraz brak połączenia. Gdy wróci, sprawdź, czy to się udało; jeśli nie, spróbuj ponownie.',
  code: (code: string) => `Kod ${unbroken(code)}`,
  openScreen: 'Otwórz ekran',

  moderator: 'Moderacja',
  locked: 'Zamknięty',
  dismiss: 'Ukryj',
  notices: 'Co się właśnie stało',

  partsLabel: 'Części pulpitu',
  parts: { result: 'Wynik', deck: 'Pytania', talk: 'Czat', asked: 'Q&A', room: 'Pokój' },

  now: 'Teraz',
  state: {
    draft: 'Jeszcze nieotwarte',
    open: 'Trwa głosowanie',
    closing: 'Zamyka się: późne głosy się liczą',
    closed: 'Zamknięte, wynik ukryty',
    final: 'Zamknięte, wynik pokazany',
  },
  round: (n: number) => `Runda ${n}`,
  blank: {
    is: 'Ekran jest wygaszony',
    on: 'Wygaś ekran',
    off: 'Pokaż ekran znowu',
    onHint: 'Projektor robi się czarny; telefony działają dalej.',
    offHint: 'Obraz wróci taki, jaki jest teraz.',
  },

  countdown: {
    label: 'Odliczanie',
    none: 'Bez limitu',
    clock: commonWords.clock,
    left: (seconds: number | null) =>
      seconds === null
        ? 'Bez odliczania'
        : count(seconds, {
            one: 'Została # sekunda',
            few: 'Zostały # sekundy',
            many: 'Zostało # sekund',
            other: 'Zostało # sekundy',
          }),
    seconds: (n: number) =>
      n < 60 ? `${n}\u00a0s` : n % 60 === 0 ? `${n / 60}\u00a0min` : `${commonWords.clock(n)}\u00a0min`,
    more: (n: number) => `+${n}\u00a0s`,
    stop: 'Zatrzymaj',
  },
  openFor: (time: string) => `Telefony mogą głosować od teraz przez ${time}.`,

  nextUp: { label: 'Następne', end: 'To było ostatnie pytanie.', skip: 'Pokaż teraz' },

  result: 'Wynik',
  noResult: 'Wynik pojawi się tutaj, gdy na ekranie będzie pytanie.',
  onlyYou: 'Ukryte przed salą',
  everybody: 'Wszyscy to widzą',
  notAsked: 'Jeszcze niezadane',
  nothingShown: 'Nic jeszcze nie pokazano',

  undo: { done: undone, button: 'Cofnij', offered: (what: string) => `${what} Można to cofnąć przez 10 sekund.` },

  announcement: {
    title: 'Komunikat',
    field: 'Komunikat na wszystkie telefony',
    placeholder: 'Napisz na wszystkie telefony…',
    send: 'Wyślij na telefony',
    replace: 'Zastąp',
    isUp: 'Teraz na wszystkich telefonach',
    takeDown: 'Zdejmij',
  },

  remote: {
    label: 'Pilot',
    close: 'Zamknij',
    reveal: 'Pokaż',
    hide: 'Ukryj',
    blank: 'Wygaś',
    unblank: 'Włącz obraz',
    back: 'Wstecz',
    end: 'Ostatnie pytanie',
  },

  noPoll: 'Nie ma jeszcze pytania',
  noPollHint: 'Zadaj pierwsze. Telefony i ekran pokażą je od razu; głosowanie otworzysz w dowolnej chwili.',
  edited:
    'Pytanie zmieniono po tej rundzie. Otwarcie zacznie nową rundę z nowym tekstem; ta zostanie taka, jak była zadana.',

  steps: {
    add: { label: 'Dodaj pytanie', hint: '' },
    open: { label: 'Otwórz głosowanie', hint: 'Od tej chwili telefony mogą głosować.' },
    'open-edited': { label: 'Otwórz nową rundę', hint: 'Zadaje zmienione pytanie; ta runda zostaje.' },
    resume: { label: 'Otwórz ponownie', hint: 'Ciąg dalszy tej rundy, z jej głosami.' },
    close: { label: 'Zamknij głosowanie', hint: 'Potem nikt nie odda ani nie zmieni głosu.' },
    reveal: { label: 'Pokaż wyniki', hint: 'Telefony i ekran pokażą liczby.' },
    next: { label: 'Następne pytanie', hint: 'Tylko je pokazuje; głosowanie otworzysz osobno.' },
    previous: { label: 'Poprzednie pytanie', hint: 'Pokazuje je, jak jest; nic nie ginie.' },
    'reveal-now': { label: 'Pokaż teraz', hint: 'Pokazuje liczby w trakcie głosowania.' },
    hide: { label: 'Ukryj wyniki', hint: 'Telefony i ekran bez liczb; Ty nadal je widzisz.' },
    rerun: { label: 'Zapytaj ponownie', hint: 'Zaczyna nową rundę bez głosów; ta zostaje.' },
  },

  edit: 'Edytuj pytanie',
  editWhen: 'Zamknij głosowanie, aby edytować to pytanie.',
  editKept: 'Zakończone rundy zachowują tekst, z którym je zadano.',

  chat: 'Czat',
  chatOn: 'Wszyscy mogą pisać',
  chatOnScreen: 'Pokaż na ekranie',
  banned: {
    title: (n: number) => `Wyproszone osoby: ${number(n)}`,
    anonymous: 'Bez imienia',
    back: 'Wpuść ponownie',
    backOf: (name: string) => `Wpuść ponownie: ${isolated(name)}`,
  },

  wrongKeyTitle: 'To nie jest link do prowadzenia',
  noKeyTitle: 'Ta strona wymaga linku do prowadzenia',
  noKey: 'Otwórz cały link, który pokazano przy tworzeniu pokoju: kończy się na #k= i kluczu.',
  revokedTitle: 'Ten link unieważniono',
  goneTitle: 'Jesteś poza pokojem',
  toPhone: 'Dołącz i głosuj',
  toHome: 'Na stronę główną',
} as const satisfies WordsOf<typeof english>;
