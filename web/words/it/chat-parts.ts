import type { WordsOf } from '#protocol/words-of';
import type { chatPartsWords as english, friendlyNames as englishNames } from '../en/chat-parts.ts';
import { isolated } from './isolated-text.ts';
import { count, list } from './numerals.ts';

export const chatPartsWords = {
  moderator: 'Moderazione',
  times: (n: number) => `\u00d7${n}`,
  choseLabel: 'Voto per',
  older: 'Mostra i messaggi precedenti',
  gap: (n: number) => count(n, { one: 'Ancora # messaggio', other: 'Ancora # messaggi' }),
  loadFailed: 'Non caricato: manca la connessione. Riprova tra poco.',
  waitsForApproval: 'In attesa di chi conduce. Lo vedi solo tu.',
  waitsForReveal: 'In attesa dei risultati. Lo vedi solo tu.',
  waitsHere: 'Non si mostra prima dei risultati.',
  turnedDown: 'Chi conduce non l’ha mostrato. Lo vedi solo tu.',
  report: 'Segnala',
  reportOf: (name: string) => `Segnala a chi conduce il messaggio di ${isolated(name)}`,
  reported: 'Segnalato',
  paused: 'La chat è in pausa. Puoi continuare a leggere.',
  held: 'Chi conduce legge i messaggi prima di mostrarli.',
  quiet: 'I messaggi aspettano che si mostrino i risultati.',
  slow: (seconds: number) => count(seconds, { one: 'Un messaggio al secondo.', other: 'Un messaggio ogni # secondi.' }),
  unnamed: 'Qui i messaggi non portano nomi.',
  nameNeeded: 'Qui i messaggi portano un nome.',
  offered: (name: string) => `Firma come ${isolated(name)}`,
  another: 'Un altro nome',
  voiceTitle: 'Perché?',
  voiceHint: (labels: readonly string[]) =>
    `Di’ perché, se vuoi. Tutti vedranno le tue parole accanto a “${list(labels)}”, senza il tuo nome; non dire chi sei se il tuo voto deve restare segreto.`,
  voiceHintNamed: (labels: readonly string[]) =>
    `Di’ perché, se vuoi. Tutti vedranno le tue parole e il tuo nome accanto a “${list(labels)}”.`,
  voiceWaits: 'Nessuno lo vede prima che si mostrino i risultati.',
  voiceField: 'Il tuo motivo',
  voiceSend: 'Dillo',
  voiceSent: 'Grazie, il tuo motivo è stato salvato.',
} as const satisfies WordsOf<typeof english>;

/** Adjectives that are alike for both genders. */
export const friendlyNames = {
  first: [
    'gentile',
    'felice',
    'vivace',
    'agile',
    'veloce',
    'abile',
    'audace',
    'brillante',
    'amabile',
    'tenace',
    'dolce',
    'paziente',
  ],
  second: [
    'Lontra',
    'Airone',
    'Acero',
    'Cometa',
    'Panda',
    'Pettirosso',
    'Salice',
    'Lince',
    'Gufo',
    'Fringuello',
    'Tasso',
    'Trifoglio',
  ],
  together: (first: string, second: string) => `${second} ${first}`,
} as const satisfies WordsOf<typeof englishNames>;
