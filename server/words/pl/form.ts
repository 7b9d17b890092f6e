import { countsOf } from '../counts-of.ts';
import type { FormWords } from '../words.ts';
import { formQuizWords } from './form-quiz.ts';
import { formTaskWords } from './form-tasks.ts';

const { count } = countsOf('pl');

export const formWords: FormWords = {
  room: (code) => `Pokój ${code}`,
  anonymous: 'Anonimowo: osoba prowadząca widzi tylko sumy.',
  named: 'Z imieniem; osoba prowadząca widzi tylko sumy.',
  kept: 'Z Twoim imieniem; osoba prowadząca może to odczytać.',
  quiz: 'Quiz: imiona najlepszych pojawią się na ekranie.',
  hidden: 'Wyniki są ukryte, dopóki osoba prowadząca ich nie pokaże.',
  afterVoting: 'Wyniki pojawią się tutaj po oddaniu głosu.',
  ballots: (n) =>
    count(n, { one: '# osoba głosująca', few: '# głosujących', many: '# głosujących', other: '# głosujących' }),
  votes: (n) => count(n, { one: '# głos', few: '# głosy', many: '# głosów', other: '# głosu' }),
  share: (percent) => `${percent}%`,
  yours: 'Twój wybór',
  send: 'Wyślij mój głos',
  number: 'Twoja liczba',
  words: 'Twoje słowa, oddzielone przecinkami',
  text: 'Twoja odpowiedź',
  tap: (alt) => `${alt}. Dotknij miejsca albo wpisz poniżej dwie liczby.`,
  fromLeft: 'Od lewej, w %',
  fromTop: 'Od góry, w %',
  rank: 'Wpisz 1 przy pierwszym wyborze, 2 przy drugim i tak dalej.',
  spread: 'Wpisz przy każdej opcji, ile punktów jej dajesz.',

  outcome: formQuizWords,
  task: formTaskWords,

  choose: 'Wybierz opcję, aby zagłosować.',
  firstCounts: 'Wybierz opcję, aby zagłosować. Liczy się pierwszy wybór.',
  nameFirst: 'Tu głosuje się z imieniem: wpisz swoje powyżej, potem wybierz.',
  counted: 'Twój głos został policzony.',
  countedFinal: 'Twój głos został policzony. Liczy się pierwszy wybór.',
  withdrawn: 'Głos jest wycofany. Wybierz opcję, aby zagłosować ponownie.',
  withdraw: 'Wycofaj mój głos',
  notOpen: 'Głosowanie jeszcze się nie zaczęło.',
  closing: 'Głosowanie się zamyka.',
  closedVoted: 'Głosowanie zamknięte. Twój głos został policzony.',
  closedNotVoted: 'Głosowanie zamknięte.',
  update: 'Pokaż najnowsze',

  nameLabel: 'Twoje imię',
  nameSave: 'Zapisz moje imię',
  announcement: 'Od osoby prowadzącej',

  noPollTitle: 'Teraz nie ma głosowania',
  noPoll: 'Zajrzyj znowu, gdy padnie pytanie.',
  passcodeTitle: 'Ten pokój wymaga hasła',
  passcode: 'Hasło',
  enter: 'Wejdź',
  outsideTitle: 'Jeszcze poza pokojem',

  language: 'Język',
  setLanguage: 'Zmień',

  refusals: {
    'bad-payload': 'To się nie udało: może jest puste albo za długie. Spróbuj ponownie.',
    'slow-down': 'Trochę za szybko. Poczekaj chwilę i spróbuj ponownie.',
    busy: 'Teraz głosuje bardzo dużo osób. Spróbuj ponownie za chwilę.',
    'not-saved': 'Serwer nie mógł tego zapisać, więc nic nie policzono. Spróbuj ponownie.',
    'no-such-round': 'Pytanie zmieniło się w międzyczasie, więc nic nie policzono. To jest obecne.',
    'changed-meanwhile': 'Pytanie albo Twój głos zmieniły się w międzyczasie. Tak jest teraz; wybierz ponownie.',
    'no-such-option': 'Tej opcji już nie ma. Wybierz inną.',
    'not-open': 'Głosowanie jeszcze się nie zaczęło.',
    'round-closed': 'Głosowanie jest zamknięte, tego głosu nie można już policzyć.',
    'choice-final': 'Tu liczy się pierwszy wybór; nie można go zmienić.',
    'name-required': 'Tu głosuje się z imieniem. Najpierw podaj swoje.',
    'name-taken': 'To imię wygląda jak imię osoby prowadzącej. Podaj inne.',
    'room-locked': 'Drzwi tego pokoju są zamknięte: na razie nikt nowy nie wejdzie.',
    'passcode-required': 'Ten pokój wymaga hasła.',
    'wrong-passcode': 'To nie jest hasło tego pokoju. Spróbuj ponownie.',
    banned: 'Osoba prowadząca wyprosiła Cię z tego pokoju.',
    'wrong-origin': 'To przyszło z innej strony, więc nic nie policzono. Wybierz ponownie.',
  },
  wrong: 'Coś poszło nie tak na serwerze. Spróbuj ponownie.',
};
