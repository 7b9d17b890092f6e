import type { WordsOf } from '#protocol/words-of';
import { countsOf } from '../counts-of.ts';
import type { formTaskWords as english } from '../en/form-tasks.ts';

const { amount, count, number } = countsOf('de');
const points = (n: number) => count(n, { one: '# Punkt', other: '# Punkte' });
const withUnit = (n: number, unit: string) => (unit === '' ? amount(n) : `${amount(n)}\u00a0${unit}`);

export const formTaskWords = {
  misfit: 'Das passt nicht zu dem, was gefragt ist, darum wurde nichts gezählt.',
  pick: (least: number, most: number | null) => {
    if (most === null) return least === 1 ? 'Wählen Sie beliebig viele.' : `Wählen Sie mindestens ${number(least)}.`;
    if (least === most) return `Wählen Sie ${number(most)}.`;
    return least === 1 ? `Wählen Sie bis zu ${number(most)}.` : `Wählen Sie ${number(least)} bis ${number(most)}.`;
  },
  places: (most: number) => (most === 1 ? 'Nur Ihre erste Wahl.' : `Jede Zahl von 1 bis ${number(most)} einmal.`),
  spend: (n: number, all: boolean) => (all ? `Verteilen Sie ${points(n)}.` : `Verteilen Sie bis zu ${points(n)}.`),
  range: (min: number | null, max: number | null, unit: string) => {
    if (min !== null && max !== null) return `Von ${amount(min)} bis ${withUnit(max, unit)}.`;
    if (min !== null) return `Ab ${withUnit(min, unit)}.`;
    return max === null ? '' : `Bis ${withUnit(max, unit)}.`;
  },
  decimals: (decimals: number) =>
    decimals === 0
      ? 'Eine ganze Zahl.'
      : count(decimals, { one: 'Höchstens # Nachkommastelle.', other: 'Höchstens # Nachkommastellen.' }),
  wordCount: (most: number) =>
    most === 1 ? 'Schreiben Sie ein Wort.' : `Schreiben Sie bis zu ${number(most)} Wörter.`,
  wordChars: (chars: number) => `Ein Wort hat höchstens ${number(chars)} Zeichen.`,
  chars: (chars: number) => `Höchstens ${number(chars)} Zeichen.`,

  choose: 'Antworten Sie, dann senden Sie Ihre Stimme.',
  firstCounts: 'Antworten Sie, dann senden Sie Ihre Stimme. Sie lässt sich nicht ändern.',
  withdrawn: 'Ihre Stimme ist zurückgezogen. Sie können eine andere senden.',
} as const satisfies WordsOf<typeof english>;
