import type { WordsOf } from '#protocol/words-of';
import type { judgeWords as english } from '../../en/kinds/judge.ts';
import { isolated } from '../isolated-text.ts';
import { number } from '../numerals.ts';

export const judgeWords = {
  title: 'Antworten',
  lists: 'Welche Antworten',
  standing: { held: 'Wartend', shown: 'Gezeigt', removed: 'Entfernt' },
  hold: 'Antworten zurückhalten, bis sie freigegeben sind',
  holdHint: 'Nicht freigegebene Antworten verschwinden sofort von Leinwand und Telefonen.',
  find: 'Antwort suchen',
  approve: 'Freigeben',
  remove: 'Entfernen',
  restore: 'Zurückholen',
  about: (what: string, answer: string) => `${what}: ${isolated(answer)}`,
  times: (n: number) => `×${number(n)}`,
  none: {
    held: 'Keine Antwort wartet auf Freigabe.',
    shown: 'Noch sieht niemand eine Antwort.',
    removed: 'Es wurde nichts entfernt.',
  },
  notFound: 'Keine Antwort lautet so.',
  loading: 'Die Antworten werden geladen …',
  more: (n: number, of: number) => `Die ersten ${number(n)} von ${number(of)}. Suchen Sie andere nach ihrem Text.`,
} as const satisfies WordsOf<typeof english>;
