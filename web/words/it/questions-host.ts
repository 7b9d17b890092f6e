import type { Pace } from '#protocol/reactions';
import type { WordsOf } from '#protocol/words-of';
import type { questionHostWords as english } from '../en/questions-host.ts';
import { isolated } from './isolated-text.ts';
import { count } from './numerals.ts';

export const questionHostWords = {
  part: 'Q&A',
  title: 'Domande dal pubblico',
  rules: 'Chi può chiedere, e come',
  more: 'Altro',
  enabled: 'Il pubblico può fare domande',
  hold: 'Mostra dopo l’approvazione',
  anonymous: 'Senza nomi, anche per chi conduce',
  list: 'Elenco sugli schermi',
  reactions: 'Reazioni su telefoni e schermi',
  off: 'In questo momento nessuno può fare domande.',
  lists: 'Quali domande',
  views: { held: 'Da approvare', open: 'Aperte', answered: 'Con risposta', removed: 'Rimosse' },
  none: {
    held: 'Nulla aspetta la tua approvazione.',
    open: 'Nessuna domanda aperta. Si chiede dal telefono, in “Chat e domande”.',
    answered: 'Nessuna ha ancora una risposta.',
    removed: 'Nessuna è stata rimossa.',
  },
  approve: 'Approva',
  remove: 'Rimuovi',
  restore: 'Ripristina',
  pin: 'Sullo schermo',
  unpin: 'Togli dallo schermo',
  answered: 'Con risposta',
  reopen: 'Senza risposta',
  answer: 'Scrivi una risposta',
  saveAnswer: 'Salva la risposta',
  cancel: 'Annulla',
  merge: 'Chiede lo stesso di…',
  mergeInto: 'Chiede lo stesso di',
  mergeNow: 'Unisci',
  mergeHint: 'I loro voti si uniscono, ogni persona conta una volta.',
  unmerge: 'Separa di nuovo',
  merged: (n: number) => count(n, { one: '# chiede lo stesso', other: '# chiedono lo stesso' }),
  about: (what: string, question: string) => `${what}: ${isolated(question)}`,
  removed: (question: string) => `Rimossa: ${isolated(question)}`,
  undo: 'Annulla',
  anonymousAsker: 'Senza nome',
  own: 'Ora sullo schermo',
  pace: {
    fast: (n: number) => count(n, { one: '# persona: troppo veloce', other: '# persone: troppo veloce' }),
    slow: (n: number) => count(n, { one: '# persona: troppo lento', other: '# persone: troppo lento' }),
    lost: (n: number) => count(n, { one: '# persona non segue più', other: '# persone non seguono più' }),
  } satisfies Record<Pace, (n: number) => string>,
  paceTitle: 'Ritmo, nell’ultimo minuto',
} as const satisfies WordsOf<typeof english>;
