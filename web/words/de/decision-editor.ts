import type { WordsOf } from '#protocol/words-of';
import type { decisionEditorWords as english } from '../en/decision-editor.ts';
import { number } from './numerals.ts';

export const decisionEditorWords = {
  title: 'Beschluss',
  decides: 'Das Ergebnis entscheidet etwas',
  rule: 'Angenommen mit',
  rules: {
    simple: 'mehr Stimmen als jede andere Antwort',
    absolute: 'mehr als der Hälfte der Stimmen',
    '2/3': 'mindestens 2/3 der Stimmen',
    '3/4': 'mindestens 3/4 der Stimmen',
    '4/5': 'mindestens 4/5 der Stimmen',
  },
  own: 'einem eigenen Anteil',
  ownShare: 'Nötiger Anteil',
  shareExample: '60% oder 5/9',
  motion: 'Zur Abstimmung steht',
  anyOption: 'Jede Antwort, die es erreicht',
  abstention: 'Bedeutet „Enthaltung“',
  noOption: 'Keine Antwort',
  base: 'Enthaltungen',
  bases: { votes: 'zählen nicht zu den Stimmen', ballots: 'zählen zu den Stimmen' },
  quorum: 'Quorum',
  quorums: { none: 'keines', ballots: 'eine Zahl von Stimmen', share: 'ein Anteil der Anwesenden' },
  quorumBallots: 'Nötige Stimmen',
  quorumShare: 'Anteil der Anwesenden',
  hint: 'Alle sehen die Regel. Der Beschluss steht fest, sobald die Abstimmung geschlossen ist.',
  problem: {
    share: 'Der nötige Anteil wird geschrieben wie 60% oder 5/9 und ist höchstens alles.',
    'quorum-share': 'Das Quorum wird geschrieben wie 50% oder 1/3 und ist höchstens alles.',
    quorum: (most: number) => `Ein Quorum hat 1 bis ${number(most)} Stimmen.`,
    option: 'Der Beschluss betrifft eine Antwort, die leer ist.',
  },
} as const satisfies WordsOf<typeof english>;
