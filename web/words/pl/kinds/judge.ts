import type { WordsOf } from '#protocol/words-of';
import type { judgeWords as english } from '../../en/kinds/judge.ts';
import { isolated } from '../isolated-text.ts';
import { number } from '../numerals.ts';

export const judgeWords = {
  title: 'Odpowiedzi',
  lists: 'Które odpowiedzi',
  standing: { held: 'Czekają', shown: 'Widoczne', removed: 'Usunięte' },
  hold: 'Wstrzymuj odpowiedzi do zatwierdzenia',
  holdHint: 'Niezatwierdzone odpowiedzi od razu znikną z ekranów i telefonów.',
  find: 'Znajdź odpowiedź',
  approve: 'Zatwierdź',
  remove: 'Usuń',
  restore: 'Przywróć',
  about: (what: string, answer: string) => `${what}: ${isolated(answer)}`,
  times: (n: number) => `×${number(n)}`,
  none: {
    held: 'Żadna odpowiedź nie czeka na zatwierdzenie.',
    shown: 'Nikt jeszcze nie widzi odpowiedzi.',
    removed: 'Nic nie usunięto.',
  },
  notFound: 'Nie ma takiej odpowiedzi.',
  loading: 'Wczytywanie odpowiedzi…',
  more: (n: number, of: number) => `Pokazano ${number(n)} z ${number(of)}. Innych szukaj po tekście.`,
} as const satisfies WordsOf<typeof english>;
