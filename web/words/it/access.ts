import type { WordsOf } from '#protocol/words-of';
import type { accessWords as english } from '../en/access.ts';
import { count } from './numerals.ts';

export const accessWords = {
  skip: {
    voting: 'Vai al voto',
    chat: 'Vai alla chat',
    now: 'Vai alla domanda mostrata',
    result: 'Vai al risultato',
    deck: 'Vai alle domande',
    join: 'Vai all’ingresso in una stanza',
    create: 'Vai alla creazione di una stanza',
  },
  pause: 'Ferma i risultati',
  unpause: 'Riprendi i risultati',
  paused: (n: number) =>
    n === 0 ? 'In pausa' : `In pausa, ${count(n, { one: '# voto in più', other: '# voti in più' })}`,
  goesOn: 'I risultati riprendono',
  asTable: 'Mostra come tabella',
  asChart: 'Mostra come grafico',
  isTable: 'Ora come tabella',
  isChart: 'Ora come grafico',
  noLimit: 'Non c’è più un limite di tempo',
} as const satisfies WordsOf<typeof english>;
