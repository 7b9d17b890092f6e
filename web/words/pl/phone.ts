import type { WordsOf } from '#protocol/words-of';
import type { phoneWords as english } from '../en/phone.ts';
import { count, number } from './numerals.ts';

export const phoneWords = {
  here: (n: number) => `Obecnych: ${number(n)}`,
  anonymous: 'Anonimowo: osoba prowadząca widzi tylko sumy.',
  anonymousAnswer: 'Anonimowo: nikt nie widzi, kto co mówi.',
  named: 'Z imieniem; osoba prowadząca widzi tylko sumy.',
  quiz: 'Quiz: imiona najlepszych pojawią się na ekranie.',
  kept: 'Z Twoim imieniem; osoba prowadząca może to odczytać.',
  optionsLabel: 'Opcje',
  votes: (n: number) => count(n, { one: '# głos', few: '# głosy', many: '# głosów', other: '# głosu' }),
  hidden: 'Wyniki są ukryte, dopóki osoba prowadząca ich nie pokaże.',
  afterVoting: 'Wyniki pojawią się tutaj po oddaniu głosu.',
  timeLeft: 'Pozostały czas',
  timeUp: 'Koniec czasu',
  secondsLeft: (n: number) =>
    count(n, {
      one: 'Została # sekunda',
      few: 'Zostały # sekundy',
      many: 'Zostało # sekund',
      other: 'Zostało # sekundy',
    }),

  tapped: {
    toVote: 'Dotknij opcji, aby zagłosować.',
    firstCounts: 'Dotknij opcji, aby zagłosować. Liczy się pierwszy wybór.',
    withdrawn: 'Głos jest wycofany. Dotknij opcji, aby zagłosować ponownie.',
  },
  sending: 'Wysyłanie głosu…',
  withdrawing: 'Wycofywanie głosu…',
  keptForLater: 'Zapisano w tym telefonie. Głos zostanie wysłany, gdy wróci połączenie.',
  counted: 'Twój głos został policzony.',
  countedFinal: 'Twój głos został policzony. Liczy się pierwszy wybór.',
  withdraw: 'Wycofaj mój głos',

  notOpen: 'Głosowanie jeszcze się nie zaczęło. Gdy się zacznie, zagłosujesz tutaj.',
  closing: 'Głosowanie się zamyka. Głosy w drodze jeszcze się liczą.',
  closedVoted: 'Głosowanie zamknięte. Twój głos został policzony.',
  closedNotVoted: 'Głosowanie zamknięte.',

  noPollTitle: 'Teraz nie ma głosowania',
  noPoll: 'Zostaw tę stronę otwartą. Następne pytanie pojawi się tu samo.',
  loadingTitle: 'Wchodzenie do pokoju…',
  loading: 'To potrwa chwilę. Jeśli dłużej, sprawdź, czy telefon jest w tej samej sieci co ekran.',
} as const satisfies WordsOf<typeof english>;
