import type { WordsOf } from '#protocol/words-of';
import type { questionWords as english } from '../en/questions.ts';
import { isolated } from './isolated-text.ts';
import { count, number } from './numerals.ts';

export const questionWords = {
  title: 'Domande',
  write: 'Fai una domanda',
  send: 'Chiedi',
  withName: (name: string) => `Come ${isolated(name)}`,
  withoutName: 'Senza nome',
  asName: 'Il tuo nome accanto',
  anonymousRoom: 'Nessuno saprà chi ha chiesto, nemmeno chi conduce.',
  heldHint: 'Chi conduce legge ogni domanda prima che la vedano gli altri.',
  notSent: 'Non inviata: manca la connessione. La tua domanda resta qui.',
  sent: 'La tua domanda è arrivata.',
  sentHeld: 'Ora chi conduce ha la tua domanda.',
  charsLeft: (n: number) => count(n, { one: 'Ancora # carattere', other: 'Ancora # caratteri' }),
  tooMany: (n: number) => count(n, { one: '# carattere di troppo', other: '# caratteri di troppo' }),
  sort: 'Ordine',
  top: 'Le più richieste',
  newest: 'Le più nuove',
  loading: 'Caricamento delle domande…',
  none: 'Ancora nessuna domanda.',
  noneAndMay: 'Ancora nessuna domanda. Fai la prima.',
  own: 'Tua',
  held: 'Da approvare',
  answered: 'Con risposta',
  answering: 'Si risponde ora',
  answer: 'Risposta',
  votes: (n: number) => count(n, { one: '# voto', other: '# voti' }),
  want: (n: number) => `Voglio saperlo anch’io. Finora ${count(n, { one: '# voto', other: '# voti' })}`,
  sending: 'Invio…',
  more: (n: number) => count(n, { one: 'Mostrane ancora #', other: 'Mostrane ancora #' }),
  anonymous: 'Senza nome',
  waiting: (n: number) => count(n, { one: '# domanda aperta', other: '# domande aperte' }),
  notShown: (n: number) => `+ ${number(n)}`,
  askNow: 'Chiedi dal tuo telefono e vota ciò che vuoi sapere.',
} as const satisfies WordsOf<typeof english>;
