import type { WordsOf } from '#protocol/words-of';
import type { lightWords as english } from '../en/light.ts';
import { count, plural } from './numerals.ts';

export const lightWords = {
  good: 'Można zamknąć',
  warn: 'Lepiej poczekać',
  off: {
    'not-open': 'Głosowanie nie jest otwarte',
    unknown: 'Sprawdzanie…',
    nobody: 'Nikogo jeszcze nie ma',
    closing: 'Liczenie późnych głosów',
    final: 'Głosowanie zamknięte',
  },
  why: {
    'in-flight': (n: number) =>
      count(n, {
        one: 'Zapisuje się # głos.',
        few: 'Zapisują się # głosy.',
        many: 'Zapisuje się # głosów.',
        other: 'Zapisuje się # głosu.',
      }),
    dropped: (n: number) =>
      count(n, {
        one: '# osoba straciła połączenie przed oddaniem głosu.',
        few: '# osoby straciły połączenie przed oddaniem głosu.',
        many: '# osób straciło połączenie przed oddaniem głosu.',
        other: '# osoby straciło połączenie przed oddaniem głosu.',
      }),
    waiting: (n: number) =>
      count(n, {
        one: '# osoba nie zagłosowała.',
        few: '# osoby nie zagłosowały.',
        many: '# osób nie zagłosowało.',
        other: '# osoby nie zagłosowało.',
      }),
    'all-in': 'Wszyscy tu zagłosowali, żaden głos nie jest w drodze.',
    'not-open': 'Liczby będą ważne po otwarciu.',
    unknown: 'Liczby będą za chwilę.',
    nobody: 'Pokaż kod albo kod QR na ekranie.',
    closing: (late: number | null, left: number) => {
      const end = `ostatecznie za ${left}\u00a0s.`;
      if (late === null) return `Jeszcze się liczą; ${end}`;
      if (late === 0) return `Na razie żadnego; ${end}`;
      return `Na razie ${count(late, { one: '# głos', few: '# głosy', many: '# głosów', other: '# głosu' })}; ${end}`;
    },
    final: (late: number | null) =>
      late
        ? `Ostatecznie, w tym ${count(late, {
            one: '# późny głos',
            few: '# późne głosy',
            many: '# późnych głosów',
            other: '# późnego głosu',
          })}.`
        : 'Liczby są ostateczne.',
  },
  voters: 'osoby',
  voted: 'głosy',
  inFlight: 'zapisywane',
  dropped: 'bez sieci',
  screens: (n: number) => plural(n, { one: 'ekran', few: 'ekrany', many: 'ekranów', other: 'ekranu' }),
  none: '–',
  unproven: (n: number) =>
    count(n, {
      one: '# telefon nie pokazał jeszcze, że zachowuje tożsamość. Głosuje jak inne; duża liczba może oznaczać skrypt.',
      few: '# telefony nie pokazały jeszcze, że zachowują tożsamość. Głosują jak inne; duża liczba może oznaczać skrypt.',
      many: '# telefonów nie pokazało jeszcze, że zachowuje tożsamość. Głosują jak inne; duża liczba może oznaczać skrypt.',
      other:
        '# telefonu nie pokazało jeszcze, że zachowuje tożsamość. Głosują jak inne; duża liczba może oznaczać skrypt.',
    }),
} as const satisfies WordsOf<typeof english>;
