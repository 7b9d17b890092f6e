import type { WordsOf } from '#protocol/words-of';
import type { decisionEditorWords as english } from '../en/decision-editor.ts';
import { number } from './numerals.ts';

export const decisionEditorWords = {
  title: 'Decisione',
  decides: 'Il risultato decide qualcosa',
  rule: 'Passa con',
  rules: {
    simple: 'più voti di ogni altra opzione',
    absolute: 'più della metà dei voti',
    '2/3': 'almeno 2/3 dei voti',
    '3/4': 'almeno 3/4 dei voti',
    '4/5': 'almeno 4/5 dei voti',
  },
  own: 'una quota a scelta',
  ownShare: 'Quota necessaria',
  shareExample: '60% o 5/9',
  motion: 'Messa ai voti',
  anyOption: 'Qualsiasi opzione che la raggiunge',
  abstention: 'Significa “Mi astengo”',
  noOption: 'Nessuna opzione',
  base: 'Astensioni',
  bases: { votes: 'non contano tra i voti', ballots: 'contano tra i voti' },
  quorum: 'Quorum',
  quorums: { none: 'nessuno', ballots: 'un numero di votanti', share: 'una quota dei presenti' },
  quorumBallots: 'Votanti necessari',
  quorumShare: 'Quota dei presenti',
  hint: 'La regola è visibile a tutti. La decisione è definitiva quando il voto è chiuso.',
  problem: {
    share: 'La quota necessaria si scrive come 60% o 5/9 ed è al massimo il totale.',
    'quorum-share': 'Il quorum si scrive come 50% o 1/3 ed è al massimo il totale.',
    quorum: (most: number) => `Un quorum va da 1 a ${number(most)} votanti.`,
    option: 'La decisione riguarda un’opzione vuota.',
  },
} as const satisfies WordsOf<typeof english>;
