import type { WordsOf } from '#protocol/words-of';
import type { resultsWords as english, reportWords as englishReport } from '../en/results.ts';
import { count, moment, number, time, unbroken } from './numerals.ts';

export const resultsWords = {
  title: 'Zabierz wyniki ze sobą',
  hint: 'Są tu też ukryte wyniki. Runda, która jeszcze trwa, jest oznaczona jako nieostateczna.',
  picture: 'Obraz tego wykresu',
  pictureOf: (round: number) => `Obraz rundy ${number(round)}`,
  pictureHint: 'PNG, do slajdów i e-maili',
  report: 'Raport do druku',
  reportHint: 'Wszystkie wykresy i tabele; można zapisać jako PDF',
  totals: 'Sumy w tabeli',
  totalsHint: 'CSV, do arkuszy kalkulacyjnych',
  ballots: 'Każdy głos w tabeli',
  ballotsHint: 'CSV; imiona tylko tam, gdzie pokój o nie pytał',
  standing: 'Ranking quizu w tabeli',
  standingHint: 'CSV; każda osoba z miejscem i punktami',
  questions: 'Pytania z sali w tabeli',
  questionsHint: 'CSV; z głosami i odpowiedziami',
  json: 'Wszystko w JSON',
  jsonHint: 'Dla programów',
  progress: 'Zapisywanie pliku',
  rows: (n: number, of: number) =>
    `${number(n)} z ${count(of, { one: '# wiersza', few: '# wierszy', many: '# wierszy', other: '# wiersza' })}`,
  rowsSoFar: (n: number) =>
    `Na razie ${count(n, { one: '# wiersz', few: '# wiersze', many: '# wierszy', other: '# wiersza' })}`,
  cancel: 'Anuluj',
  saved: (name: string) => `Zapisano: ${name}`,
  noAnswer: 'Plik nie dotarł w całości, więc nic nie zapisano. Sprawdź połączenie i spróbuj ponownie.',
  noPicture: 'Ta przeglądarka nie mogła narysować obrazu.',
  pictureName: (code: string, round: string) => `wykres-${code}-${round}.png`,

  drawn: (at: number) => moment(at),
  round: (n: number) => `Runda ${number(n)}`,
  notFinal: 'nieostateczne',
} as const satisfies WordsOf<typeof english>;

export const reportWords = {
  title: (room: string) => `${room} · raport`,
  heading: 'Raport',
  loading: 'Pobieranie wyników…',
  loadingHint: 'Przy dużym pokoju to potrwa chwilę.',
  noneTitle: 'Nie ma raportu do pokazania',
  noKeyTitle: 'Ta strona wymaga linku do prowadzenia',
  noKey: 'Otwórz raport z pulpitu albo całym linkiem: kończy się na #k= i kluczu.',
  tryAgain: 'Spróbuj ponownie',
  toConsole: 'Do pulpitu',
  print: 'Drukuj lub zapisz jako PDF',
  room: (code: string) => `Pokój ${unbroken(code)}`,
  written: (at: number) => `Utworzono ${moment(at)}, czas tego urządzenia (${zone()}).`,
  more: (n: number) => `I jeszcze ${number(n)}. Wszystko jest w plikach.`,
  polls: (n: number) => count(n, { one: '# pytanie', few: '# pytania', many: '# pytań', other: '# pytania' }),
  rounds: (n: number) => count(n, { one: '# runda', few: '# rundy', many: '# rund', other: '# rundy' }),
  empty: 'Ten pokój nie ma jeszcze pytań.',
  place: (n: number) => number(n),
  removed: 'Nie ma go już na liście',
  neverAsked: 'Nie zadano.',
  round: (n: number) => `Runda ${number(n)}`,
  askedAs: (question: string) => `Zadano jako: ${question}`,
  when: (from: number, to: number | null) =>
    to === null ? `otwarto ${moment(from)}` : `${moment(from)} – ${clock(from, to)}`,
  open: 'Trwa głosowanie: nieostateczne',
  closing: 'Liczenie późnych głosów: nieostateczne',
  archived: 'Cofnięta',
  hidden: 'Nie pokazano publiczności',
  named: 'Z imionami',
  option: 'Opcja',
  votes: 'Głosy',
  share: 'Udział',
  all: 'Głosujący',
  right: 'Poprawna odpowiedź',
  asked: 'Pytania z sali',
  askedQuestion: 'Pytanie',
  askedVotes: 'Głosy',
  standing: 'Ranking quizu',
  rank: 'Miejsce',
  player: 'Osoba',
  team: 'Drużyna',
  points: 'Punkty',
  morePlayers: (n: number) =>
    `i jeszcze ${count(n, { one: '# osoba', few: '# osoby', many: '# osób', other: '# osoby' })}; pełna tabela jest na pulpicie.`,
  table: (question: string, round: number) => `${question}, runda ${number(round)}`,
} as const satisfies WordsOf<typeof englishReport>;

/** Only the time where it is the same day. */
function clock(from: number, to: number): string {
  const isSameDay = new Date(from).toDateString() === new Date(to).toDateString();
  return isSameDay ? time(to, { timeStyle: 'short' }) : moment(to);
}

/** "CEST" */
function zone(): string {
  const parts = new Intl.DateTimeFormat('pl', { timeZoneName: 'short' }).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
