import type { WordsOf } from '#protocol/words-of';
import type { questionWords as english } from '../en/questions.ts';
import { isolated } from './isolated-text.ts';
import { count, number } from './numerals.ts';

const votes = (n: number) => count(n, { one: '# głos', few: '# głosy', many: '# głosów', other: '# głosu' });

export const questionWords = {
  title: 'Pytania',
  write: 'Zadaj pytanie',
  send: 'Zapytaj',
  withName: (name: string) => `Jako ${isolated(name)}`,
  withoutName: 'Bez imienia',
  asName: 'Twoje imię obok',
  anonymousRoom: 'Nikt się nie dowie, kto pyta, nawet osoba prowadząca.',
  heldHint: 'Osoba prowadząca czyta każde pytanie, zanim pokaże je innym.',
  notSent: 'Nie wysłano: brak połączenia. Twoje pytanie czeka tutaj.',
  sent: 'Pytanie zadane.',
  sentHeld: 'Twoje pytanie jest u osoby prowadzącej.',
  charsLeft: (n: number) =>
    count(n, { one: 'Został # znak', few: 'Zostały # znaki', many: 'Zostało # znaków', other: 'Zostało # znaku' }),
  tooMany: (n: number) =>
    count(n, { one: '# znak za dużo', few: '# znaki za dużo', many: '# znaków za dużo', other: '# znaku za dużo' }),
  sort: 'Kolejność',
  top: 'Najwięcej głosów',
  newest: 'Najnowsze',
  loading: 'Pytania zaraz będą…',
  none: 'Nikt jeszcze o nic nie zapytał.',
  noneAndMay: 'Nikt jeszcze o nic nie zapytał. Zadaj pierwsze pytanie.',
  own: 'Twoje',
  held: 'U osoby prowadzącej',
  answered: 'Odpowiedziano',
  answering: 'Trwa odpowiedź',
  answer: 'Odpowiedź',
  votes,
  want: (n: number) => `Też chcę to wiedzieć. Na razie ${votes(n)}`,
  sending: 'Wysyłanie…',
  more: (n: number) =>
    count(n, {
      one: 'Pokaż jeszcze #',
      few: 'Pokaż jeszcze #',
      many: 'Pokaż jeszcze #',
      other: 'Pokaż jeszcze #',
    }),
  anonymous: 'Anonimowo',
  waiting: (n: number) =>
    count(n, {
      one: '# otwarte pytanie',
      few: '# otwarte pytania',
      many: '# otwartych pytań',
      other: '# otwartego pytania',
    }),
  notShown: (n: number) => `+ ${number(n)}`,
  askNow: 'Zadaj pytanie z telefonu i głosuj na to, co chcesz wiedzieć.',
} as const satisfies WordsOf<typeof english>;
