import type { WordsOf } from '#protocol/words-of';
import type { editorWords as english } from '../en/editor.ts';
import { count, number } from './numerals.ts';

export const editorWords = {
  kind: 'Rodzaj pytania',
  question: 'Pytanie',
  options: 'Opcje',
  option: (letter: string) => `Opcja ${letter}`,
  removeOption: (letter: string) => `Usuń opcję ${letter}`,
  moveUp: (letter: string) => `Opcja ${letter} w górę`,
  moveDown: (letter: string) => `Opcja ${letter} w dół`,
  addOption: 'Dodaj opcję',
  resultsTitle: 'Wyniki',
  resultsLive: 'Wszyscy widzą je w trakcie głosowania',
  resultsHidden: 'Ukryte, dopóki ich nie pokażesz',
  votesTitle: 'Głosy',
  changeable: 'Głos można zmienić, dopóki trwa głosowanie',
  phonesTitle: 'Wyniki na telefonach',
  phonesAlways: 'Zawsze',
  phonesAfterVoting: 'Dopiero po oddaniu głosu',
  timeTitle: 'Limit czasu',
  timeLimited: 'Głosowanie zamyka się samo',
  timeSeconds: 'Sekundy',
  timeRange: (least: number, most: number) => `od ${number(least)} do ${number(most)} sekund`,
  needsTime: (least: number, most: number) => `Limit czasu to od ${number(least)} do ${number(most)} sekund.`,
  needsQuestion: 'Najpierw napisz pytanie.',
  needsOptions: (n: number) =>
    count(n, {
      one: 'Napisz co najmniej # opcję.',
      few: 'Napisz co najmniej # opcje.',
      many: 'Napisz co najmniej # opcji.',
      other: 'Napisz co najmniej # opcji.',
    }),
  emptiedOption: (letter: string) => `Opcja ${letter} jest pusta. Wypełnij ją albo usuń.`,
  longQuestion: (chars: number) => `Pytanie jest za długie. Najwyżej znaków: ${number(chars)}.`,
  longOption: (letter: string, chars: number) => `Opcja ${letter} jest za długa. Najwyżej znaków: ${number(chars)}.`,
  fullOptions: (most: number) => `Opcji może być najwyżej ${number(most)}.`,
  tooLong: 'Wszystkie teksty razem są za długie. Skróć niektóre opcje.',
} as const satisfies WordsOf<typeof english>;
