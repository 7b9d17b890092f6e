import type { WordsOf } from '#protocol/words-of';
import type { questionWords as english } from '../en/questions.ts';
import { isolated } from './isolated-text.ts';
import { count, number } from './numerals.ts';

export const questionWords = {
  title: 'Fragen',
  write: 'Eine Frage stellen',
  send: 'Fragen',
  withName: (name: string) => `Als ${isolated(name)}`,
  withoutName: 'Ohne Namen',
  asName: 'Ihr Name daneben',
  anonymousRoom: 'Niemand erfährt, wer gefragt hat, auch die Leitung nicht.',
  heldHint: 'Die Leitung sieht sich jede Frage an, bevor andere sie sehen.',
  notSent: 'Nicht gesendet: Es besteht keine Verbindung. Ihre Frage bleibt hier stehen.',
  sent: 'Ihre Frage ist gestellt.',
  sentHeld: 'Ihre Frage liegt bei der Leitung.',
  charsLeft: (n: number) => count(n, { one: 'Noch # Zeichen', other: 'Noch # Zeichen' }),
  tooMany: (n: number) => count(n, { one: '# Zeichen zu viel', other: '# Zeichen zu viel' }),
  sort: 'Reihenfolge',
  top: 'Meistgewünscht',
  newest: 'Neueste',
  loading: 'Die Fragen kommen gleich …',
  none: 'Noch hat niemand etwas gefragt.',
  noneAndMay: 'Noch hat niemand etwas gefragt. Machen Sie den Anfang.',
  own: 'Ihre',
  held: 'Bei der Leitung',
  answered: 'Beantwortet',
  answering: 'Wird beantwortet',
  answer: 'Antwort',
  votes: (n: number) => count(n, { one: '# Stimme', other: '# Stimmen' }),
  want: (n: number) => `Das möchte ich auch wissen. Bisher ${count(n, { one: '# Stimme', other: '# Stimmen' })}`,
  sending: 'Wird gesendet …',
  more: (n: number) => count(n, { one: '# weitere zeigen', other: '# weitere zeigen' }),
  anonymous: 'Anonym',
  waiting: (n: number) => count(n, { one: '# Frage ist offen', other: '# Fragen sind offen' }),
  notShown: (n: number) => `+ ${number(n)}`,
  askNow: 'Fragen Sie mit dem Telefon, und stimmen Sie für das, was Sie wissen möchten.',
} as const satisfies WordsOf<typeof english>;
