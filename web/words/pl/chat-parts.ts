import type { WordsOf } from '#protocol/words-of';
import type { chatPartsWords as english, friendlyNames as englishNames } from '../en/chat-parts.ts';
import { isolated } from './isolated-text.ts';
import { count, list } from './numerals.ts';

export const chatPartsWords = {
  moderator: 'Moderacja',
  times: (n: number) => `\u00d7${n}`,
  choseLabel: 'Głos na',
  older: 'Pokaż wcześniejsze wiadomości',
  gap: (n: number) =>
    count(n, {
      one: 'Jeszcze # wiadomość',
      few: 'Jeszcze # wiadomości',
      many: 'Jeszcze # wiadomości',
      other: 'Jeszcze # wiadomości',
    }),
  loadFailed: 'Nie wczytano: brak połączenia. Spróbuj ponownie za chwilę.',
  waitsForApproval: 'Czeka na osobę prowadzącą. Tylko Ty to widzisz.',
  waitsForReveal: 'Czeka na wyniki. Tylko Ty to widzisz.',
  waitsHere: 'Pojawi się dopiero z wynikami.',
  turnedDown: 'Osoba prowadząca tego nie pokazała. Tylko Ty to widzisz.',
  report: 'Zgłoś',
  reportOf: (name: string) => `Zgłoś osobie prowadzącej wiadomość: ${isolated(name)}`,
  reported: 'Zgłoszono',
  paused: 'Czat jest wstrzymany. Można czytać.',
  held: 'Osoba prowadząca czyta wiadomości, zanim się pojawią.',
  quiet: 'Wiadomości czekają na pokazanie wyników.',
  slow: (seconds: number) =>
    count(seconds, {
      one: 'Jedna wiadomość na sekundę.',
      few: 'Jedna wiadomość na # sekundy.',
      many: 'Jedna wiadomość na # sekund.',
      other: 'Jedna wiadomość na # sekundy.',
    }),
  unnamed: 'Wiadomości są tu bez imion.',
  nameNeeded: 'Wiadomości są tu podpisane imieniem.',
  offered: (name: string) => `Pisz jako ${isolated(name)}`,
  another: 'Inne imię',
  voiceTitle: 'Dlaczego?',
  voiceHint: (labels: readonly string[]) =>
    `Napisz dlaczego, jeśli chcesz. Wszyscy zobaczą Twoje słowa przy „${list(labels)}”, bez imienia; nie zdradzaj, kim jesteś, jeśli Twój głos ma zostać tajny.`,
  voiceHintNamed: (labels: readonly string[]) =>
    `Napisz dlaczego, jeśli chcesz. Wszyscy zobaczą Twoje słowa i imię przy „${list(labels)}”.`,
  voiceWaits: 'Nikt tego nie zobaczy przed pokazaniem wyników.',
  voiceField: 'Twoje uzasadnienie',
  voiceSend: 'Wyślij',
  voiceSent: 'Dziękujemy, Twoje uzasadnienie jest zapisane.',
} as const satisfies WordsOf<typeof english>;

export const friendlyNames = {
  first: [
    'Cicha',
    'Dzielna',
    'Słoneczna',
    'Łagodna',
    'Wesoła',
    'Mądra',
    'Szybka',
    'Spokojna',
    'Jasna',
    'Miła',
    'Radosna',
    'Ciekawa',
  ],
  second: [
    'Wydra',
    'Czapla',
    'Lipa',
    'Kometa',
    'Panda',
    'Sowa',
    'Wierzba',
    'Mewa',
    'Chmura',
    'Sikorka',
    'Pszczoła',
    'Brzoza',
  ],
  together: (first: string, second: string) => `${first} ${second}`,
} as const satisfies WordsOf<typeof englishNames>;
