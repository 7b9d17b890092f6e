import type { WordsOf } from '#protocol/words-of';
import type { lightWords as english } from '../en/light.ts';
import { count, plural } from './numerals.ts';

export const lightWords = {
  good: 'Kan gesloten worden',
  warn: 'Wacht liever even',
  off: {
    'not-open': 'De stemming is niet open',
    unknown: 'Kijken…',
    nobody: 'Er is nog niemand',
    closing: 'Late stemmen worden geteld',
    final: 'De stemming is gesloten',
  },
  why: {
    'in-flight': (n: number) => count(n, { one: '# stem wordt opgeslagen.', other: '# stemmen worden opgeslagen.' }),
    dropped: (n: number) =>
      count(n, {
        one: 'Eén persoon raakte de verbinding kwijt zonder te stemmen.',
        other: '# personen raakten de verbinding kwijt zonder te stemmen.',
      }),
    waiting: (n: number) =>
      count(n, { one: 'Eén persoon heeft niet gestemd.', other: '# personen hebben niet gestemd.' }),
    'all-in': 'Iedereen hier heeft gestemd, er is geen stem onderweg.',
    'not-open': 'De getallen gelden zodra die open is.',
    unknown: 'De getallen komen zo.',
    nobody: 'Toon de code, of de QR-code op het scherm.',
    closing: (late: number | null, left: number) => {
      const end = `definitief over ${left}\u00a0s.`;
      if (late === null) return `Ze tellen nog mee; ${end}`;
      if (late === 0) return `Tot nu toe geen; ${end}`;
      return `Tot nu toe ${count(late, { one: '# stem', other: '# stemmen' })}; ${end}`;
    },
    final: (late: number | null) =>
      late
        ? `Definitief, met ${count(late, { one: '# late stem', other: '# late stemmen' })}.`
        : 'De getallen zijn definitief.',
  },
  voters: 'hier',
  voted: 'gestemd',
  inFlight: 'onderweg',
  dropped: 'weggevallen',
  screens: (n: number) => plural(n, { one: 'scherm', other: 'schermen' }),
  none: '–',
  unproven: (n: number) =>
    count(n, {
      one: '# telefoon heeft nog niet laten zien dat hij zijn identiteit bewaart. Hij stemt gewoon mee; een groot aantal kan een script zijn.',
      other:
        '# telefoons hebben nog niet laten zien dat ze hun identiteit bewaren. Ze stemmen gewoon mee; een groot aantal kan een script zijn.',
    }),
} as const satisfies WordsOf<typeof english>;
