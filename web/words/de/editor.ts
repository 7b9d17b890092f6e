import type { WordsOf } from '#protocol/words-of';
import type { editorWords as english } from '../en/editor.ts';
import { count, number } from './numerals.ts';

export const editorWords = {
  kind: 'Art der Frage',
  question: 'Frage',
  options: 'Antworten',
  option: (letter: string) => `Antwort ${letter}`,
  removeOption: (letter: string) => `Antwort ${letter} entfernen`,
  moveUp: (letter: string) => `Antwort ${letter} nach oben`,
  moveDown: (letter: string) => `Antwort ${letter} nach unten`,
  addOption: 'Antwort hinzufügen',
  resultsTitle: 'Ergebnisse',
  resultsLive: 'Alle sehen sie, während Stimmen eingehen',
  resultsHidden: 'Verborgen, bis Sie sie zeigen',
  votesTitle: 'Stimmen',
  changeable: 'Stimmen lassen sich ändern, solange abgestimmt wird',
  phonesTitle: 'Ergebnisse auf Telefonen',
  phonesAlways: 'Jederzeit',
  phonesAfterVoting: 'Sobald die Person abgestimmt hat',
  timeTitle: 'Zeitlimit',
  timeLimited: 'Die Abstimmung schließt von selbst',
  timeSeconds: 'Sekunden',
  timeRange: (least: number, most: number) => `${number(least)} bis ${number(most)} Sekunden`,
  needsTime: (least: number, most: number) => `Ein Zeitlimit hat ${number(least)} bis ${number(most)} Sekunden.`,
  needsQuestion: 'Schreiben Sie zuerst eine Frage.',
  needsOptions: (n: number) =>
    count(n, { one: 'Schreiben Sie mindestens # Antwort.', other: 'Schreiben Sie mindestens # Antworten.' }),
  emptiedOption: (letter: string) => `Antwort ${letter} ist leer. Füllen oder entfernen Sie sie.`,
  longQuestion: (chars: number) => `Eine Frage hat höchstens ${number(chars)} Zeichen.`,
  longOption: (letter: string, chars: number) => `Antwort ${letter} hat mehr als ${number(chars)} Zeichen.`,
  fullOptions: (most: number) => `Eine Frage hat höchstens ${number(most)} Antworten.`,
  tooLong: 'Alle Texte zusammen sind zu lang. Kürzen Sie einige Antworten.',
} as const satisfies WordsOf<typeof english>;
