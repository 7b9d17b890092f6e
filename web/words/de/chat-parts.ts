import type { WordsOf } from '#protocol/words-of';
import type { chatPartsWords as english, friendlyNames as englishNames } from '../en/chat-parts.ts';
import { isolated } from './isolated-text.ts';
import { count, list } from './numerals.ts';

export const chatPartsWords = {
  moderator: 'Moderation',
  times: (n: number) => `\u00d7${n}`,
  choseLabel: 'Gestimmt für',
  older: 'Frühere Nachrichten zeigen',
  gap: (n: number) => count(n, { one: '# weitere Nachricht', other: '# weitere Nachrichten' }),
  loadFailed: 'Nicht geladen: Es besteht keine Verbindung. Versuchen Sie es gleich noch einmal.',
  waitsForApproval: 'Wartet auf die Leitung. Nur Sie sehen es.',
  waitsForReveal: 'Wartet auf die Ergebnisse. Nur Sie sehen es.',
  waitsHere: 'Wird erst mit den Ergebnissen gezeigt.',
  turnedDown: 'Die Leitung hat das nicht gezeigt. Nur Sie sehen es.',
  report: 'Melden',
  reportOf: (name: string) => `Die Nachricht von ${isolated(name)} der Leitung melden`,
  reported: 'Gemeldet',
  paused: 'Der Chat macht Pause. Sie können mitlesen.',
  held: 'Die Leitung liest Nachrichten, bevor sie gezeigt werden.',
  quiet: 'Nachrichten warten, bis die Ergebnisse gezeigt werden.',
  slow: (seconds: number) =>
    count(seconds, { one: 'Eine Nachricht je Sekunde.', other: 'Eine Nachricht alle # Sekunden.' }),
  unnamed: 'Nachrichten tragen hier keine Namen.',
  nameNeeded: 'Nachrichten tragen hier einen Namen.',
  offered: (name: string) => `Als ${isolated(name)} schreiben`,
  another: 'Anderer Name',
  voiceTitle: 'Warum?',
  voiceHint: (labels: readonly string[]) =>
    `Sagen Sie, warum, wenn Sie mögen. Alle sehen Ihre Worte bei „${list(labels)}“, ohne Ihren Namen; verraten Sie nicht, wer Sie sind, wenn Ihre Stimme geheim bleiben soll.`,
  voiceHintNamed: (labels: readonly string[]) =>
    `Sagen Sie, warum, wenn Sie mögen. Alle sehen Ihre Worte und Ihren Namen bei „${list(labels)}“.`,
  voiceWaits: 'Niemand sieht es, bevor die Ergebnisse gezeigt werden.',
  voiceField: 'Ihr Grund',
  voiceSend: 'Absenden',
  voiceSent: 'Danke, Ihr Grund ist notiert.',
} as const satisfies WordsOf<typeof english>;

export const friendlyNames = {
  first: [
    'Stille',
    'Mutige',
    'Sonnige',
    'Sanfte',
    'Fröhliche',
    'Kluge',
    'Flinke',
    'Ruhige',
    'Helle',
    'Nette',
    'Frohe',
    'Wache',
  ],
  second: ['Amsel', 'Möwe', 'Linde', 'Eule', 'Meise', 'Robbe', 'Weide', 'Birke', 'Wolke', 'Lerche', 'Biene', 'Rose'],
  together: (first: string, second: string) => `${first} ${second}`,
} as const satisfies WordsOf<typeof englishNames>;
