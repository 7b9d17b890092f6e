import type { Pace } from '#protocol/reactions';
import type { WordsOf } from '#protocol/words-of';
import type { questionHostWords as english } from '../en/questions-host.ts';
import { isolated } from './isolated-text.ts';
import { count } from './numerals.ts';

export const questionHostWords = {
  part: 'Q&A',
  title: 'Fragen aus dem Publikum',
  rules: 'Wer fragen darf, und wie',
  more: 'Mehr',
  enabled: 'Alle können fragen',
  hold: 'Erst nach Freigabe zeigen',
  anonymous: 'Ohne Namen, auch für die Leitung',
  list: 'Liste auf der Leinwand',
  reactions: 'Reaktionen auf Telefonen und Leinwand',
  off: 'Zurzeit kann niemand fragen.',
  lists: 'Welche Fragen',
  views: { held: 'Freizugeben', open: 'Offen', answered: 'Beantwortet', removed: 'Entfernt' },
  none: {
    held: 'Nichts wartet auf Sie.',
    open: 'Keine offenen Fragen. Gefragt wird auf dem Telefon, unter „Chat und Fragen“.',
    answered: 'Noch keine ist beantwortet.',
    removed: 'Keine wurde entfernt.',
  },
  approve: 'Freigeben',
  remove: 'Entfernen',
  restore: 'Zurückholen',
  pin: 'Auf die Leinwand',
  unpin: 'Von der Leinwand',
  answered: 'Beantwortet',
  reopen: 'Nicht beantwortet',
  answer: 'Antwort schreiben',
  saveAnswer: 'Antwort speichern',
  cancel: 'Abbrechen',
  merge: 'Fragt dasselbe wie …',
  mergeInto: 'Sie fragt dasselbe wie',
  mergeNow: 'Zusammenlegen',
  mergeHint: 'Die Stimmen werden zusammengelegt, jede Person zählt einmal.',
  unmerge: 'Wieder trennen',
  merged: (n: number) => count(n, { one: '# fragt dasselbe', other: '# fragen dasselbe' }),
  about: (what: string, question: string) => `${what}: ${isolated(question)}`,
  removed: (question: string) => `Entfernt: ${isolated(question)}`,
  undo: 'Rückgängig',
  anonymousAsker: 'Ohne Namen',
  own: 'Jetzt auf der Leinwand',
  pace: {
    fast: (n: number) => count(n, { one: '# Person findet es zu schnell', other: '# Personen finden es zu schnell' }),
    slow: (n: number) => count(n, { one: '# Person findet es zu langsam', other: '# Personen finden es zu langsam' }),
    lost: (n: number) => count(n, { one: '# Person ist abgehängt', other: '# Personen sind abgehängt' }),
  } satisfies Record<Pace, (n: number) => string>,
  paceTitle: 'Tempo, in der letzten Minute',
} as const satisfies WordsOf<typeof english>;
