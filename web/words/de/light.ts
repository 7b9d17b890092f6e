import type { WordsOf } from '#protocol/words-of';
import type { lightWords as english } from '../en/light.ts';
import { count, plural } from './numerals.ts';

export const lightWords = {
  good: 'Bereit zum Schließen',
  warn: 'Besser warten',
  off: {
    'not-open': 'Die Abstimmung läuft nicht',
    unknown: 'Wird geprüft …',
    nobody: 'Noch ist niemand da',
    closing: 'Späte Stimmen werden gezählt',
    final: 'Die Abstimmung ist geschlossen',
  },
  why: {
    'in-flight': (n: number) => count(n, { one: '# Stimme wird gespeichert.', other: '# Stimmen werden gespeichert.' }),
    dropped: (n: number) =>
      count(n, {
        one: 'Eine Person hat die Verbindung verloren, ohne abgestimmt zu haben.',
        other: '# Personen haben die Verbindung verloren, ohne abgestimmt zu haben.',
      }),
    waiting: (n: number) =>
      count(n, {
        one: 'Eine Person hat noch nicht abgestimmt.',
        other: '# Personen haben noch nicht abgestimmt.',
      }),
    'all-in': 'Alle hier haben abgestimmt, keine Stimme ist unterwegs.',
    'not-open': 'Die Zahlen gelten, sobald sie läuft.',
    unknown: 'Die Zahlen kommen gleich.',
    nobody: 'Zeigen Sie den Code oder den QR-Code auf der Leinwand.',
    closing: (late: number | null, left: number) => {
      const so = `endgültig in ${left}\u00a0s.`;
      if (late === null) return `Sie zählen noch; ${so}`;
      if (late === 0) return `Bisher keine; ${so}`;
      return `${count(late, { one: 'Bisher # Stimme', other: 'Bisher # Stimmen' })}; ${so}`;
    },
    final: (late: number | null) =>
      late
        ? count(late, {
            one: 'Endgültig, mit # späten Stimme.',
            other: 'Endgültig, mit # späten Stimmen.',
          })
        : 'Die Zahlen sind endgültig.',
  },
  voters: 'hier',
  voted: 'abgestimmt',
  inFlight: 'unterwegs',
  dropped: 'getrennt',
  screens: (n: number) => plural(n, { one: 'Leinwand', other: 'Leinwände' }),
  none: '–',
  unproven: (n: number) =>
    count(n, {
      one: '# Telefon hat noch nicht gezeigt, dass es seine Kennung behält. Es stimmt ab wie alle anderen; eine große Zahl kann ein Skript sein.',
      other:
        '# Telefone haben noch nicht gezeigt, dass sie ihre Kennung behalten. Sie stimmen ab wie alle anderen; eine große Zahl kann ein Skript sein.',
    }),
} as const satisfies WordsOf<typeof english>;
