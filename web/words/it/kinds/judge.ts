import type { WordsOf } from '#protocol/words-of';
import type { judgeWords as english } from '../../en/kinds/judge.ts';
import { isolated } from '../isolated-text.ts';
import { number } from '../numerals.ts';

export const judgeWords = {
  title: 'Risposte',
  lists: 'Quali risposte',
  standing: { held: 'In attesa', shown: 'Mostrate', removed: 'Rimosse' },
  hold: 'Trattieni le risposte finché non sono approvate',
  holdHint: 'Le risposte che nessuno ha approvato spariscono subito da schermi e telefoni.',
  find: 'Cerca una risposta',
  approve: 'Approva',
  remove: 'Rimuovi',
  restore: 'Ripristina',
  about: (what: string, answer: string) => `${what}: ${isolated(answer)}`,
  times: (n: number) => `×${number(n)}`,
  none: {
    held: 'Nessuna risposta aspetta l’approvazione.',
    shown: 'Ancora nessuno vede risposte.',
    removed: 'Non è stato rimosso nulla.',
  },
  notFound: 'Nessuna risposta dice questo.',
  loading: 'Caricamento delle risposte…',
  more: (n: number, of: number) => `Le prime ${number(n)} di ${number(of)}. Cerca le altre dal loro testo.`,
} as const satisfies WordsOf<typeof english>;
