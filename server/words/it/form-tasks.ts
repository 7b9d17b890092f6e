import type { WordsOf } from '#protocol/words-of';
import { countsOf } from '../counts-of.ts';
import type { formTaskWords as english } from '../en/form-tasks.ts';

const { amount, count, number } = countsOf('it');
const points = (n: number) => count(n, { one: '# punto', other: '# punti' });
const withUnit = (n: number, unit: string) => (unit === '' ? amount(n) : `${amount(n)}\u00a0${unit}`);

export const formTaskWords = {
  misfit: 'Non corrisponde a quanto richiesto: non è stato contato nulla.',
  pick: (least: number, most: number | null) => {
    if (most === null) return least === 1 ? 'Scegli quante opzioni vuoi.' : `Scegline almeno ${number(least)}.`;
    if (least === most) return `Scegline ${number(most)}.`;
    return least === 1 ? `Scegline fino a ${number(most)}.` : `Scegline da ${number(least)} a ${number(most)}.`;
  },
  places: (most: number) =>
    most === 1 ? 'Solo la tua prima scelta.' : `Ogni numero da 1 a ${number(most)}, una sola volta.`,
  spend: (n: number, all: boolean) => (all ? `Distribuisci ${points(n)}.` : `Distribuisci fino a ${points(n)}.`),
  range: (min: number | null, max: number | null, unit: string) => {
    if (min !== null && max !== null) return `Da ${amount(min)} a ${withUnit(max, unit)}.`;
    if (min !== null) return `${withUnit(min, unit)} o più.`;
    return max === null ? '' : `${withUnit(max, unit)} o meno.`;
  },
  decimals: (decimals: number) =>
    decimals === 0
      ? 'Un numero intero.'
      : count(decimals, { one: 'Al massimo # decimale.', other: 'Al massimo # decimali.' }),
  wordCount: (most: number) => (most === 1 ? 'Scrivi una parola.' : `Scrivi fino a ${number(most)} parole.`),
  wordChars: (chars: number) => `Una parola ha al massimo ${number(chars)} caratteri.`,
  chars: (chars: number) => `Al massimo ${number(chars)} caratteri.`,

  choose: 'Rispondi, poi invia il tuo voto.',
  firstCounts: 'Rispondi, poi invia il tuo voto. Non si potrà cambiare.',
  withdrawn: 'Il tuo voto è ritirato. Puoi inviarne un altro.',
} as const satisfies WordsOf<typeof english>;
