import type { Pace } from '#protocol/reactions';
import type { WordsOf } from '#protocol/words-of';
import type { questionHostWords as english } from '../en/questions-host.ts';
import { isolated } from './isolated-text.ts';
import { count } from './numerals.ts';

export const questionHostWords = {
  part: 'Q&A',
  title: 'Pytania z sali',
  rules: 'Kto i jak może pytać',
  more: 'Więcej',
  enabled: 'Sala może pytać',
  hold: 'Pokazuj po zatwierdzeniu',
  anonymous: 'Bez imion, także dla osoby prowadzącej',
  list: 'Lista na ekranach',
  reactions: 'Reakcje na telefonach i ekranach',
  off: 'Teraz nikt nie może pytać.',
  lists: 'Które pytania',
  views: { held: 'Do zatwierdzenia', open: 'Otwarte', answered: 'Z odpowiedzią', removed: 'Usunięte' },
  none: {
    held: 'Nic na Ciebie nie czeka.',
    open: 'Brak otwartych pytań. Pyta się z telefonu, w części „Czat i pytania”.',
    answered: 'Żadne nie ma jeszcze odpowiedzi.',
    removed: 'Żadnego nie usunięto.',
  },
  approve: 'Zatwierdź',
  remove: 'Usuń',
  restore: 'Przywróć',
  pin: 'Na ekran',
  unpin: 'Zdejmij z ekranu',
  answered: 'Odpowiedziano',
  reopen: 'Nie odpowiedziano',
  answer: 'Napisz odpowiedź',
  saveAnswer: 'Zapisz odpowiedź',
  cancel: 'Anuluj',
  merge: 'Pyta o to samo co…',
  mergeInto: 'Pyta o to samo co',
  mergeNow: 'Połącz',
  mergeHint: 'Głosy się łączą, każda osoba liczy się raz.',
  unmerge: 'Rozdziel',
  merged: (n: number) =>
    count(n, {
      one: '# pyta o to samo',
      few: '# pytają o to samo',
      many: '# pyta o to samo',
      other: '# pyta o to samo',
    }),
  about: (what: string, question: string) => `${what}: ${isolated(question)}`,
  removed: (question: string) => `Usunięto: ${isolated(question)}`,
  undo: 'Cofnij',
  anonymousAsker: 'Bez imienia',
  own: 'Teraz na ekranie',
  pace: {
    fast: (n: number) =>
      count(n, {
        one: 'Dla # osoby za szybko',
        few: 'Dla # osób za szybko',
        many: 'Dla # osób za szybko',
        other: 'Dla # osoby za szybko',
      }),
    slow: (n: number) =>
      count(n, {
        one: 'Dla # osoby za wolno',
        few: 'Dla # osób za wolno',
        many: 'Dla # osób za wolno',
        other: 'Dla # osoby za wolno',
      }),
    lost: (n: number) =>
      count(n, {
        one: '# osoba się gubi',
        few: '# osoby się gubią',
        many: '# osób się gubi',
        other: '# osoby się gubi',
      }),
  } satisfies Record<Pace, (n: number) => string>,
  paceTitle: 'Tempo, w ostatniej minucie',
} as const satisfies WordsOf<typeof english>;
