import type { WordsOf } from '#protocol/words-of';
import type { decisionEditorWords as english } from '../en/decision-editor.ts';
import { number } from './numerals.ts';

export const decisionEditorWords = {
  title: 'Decyzja',
  decides: 'Wynik o czymś decyduje',
  rule: 'Do przyjęcia potrzeba',
  rules: {
    simple: 'więcej głosów niż każda inna opcja',
    absolute: 'ponad połowa głosów',
    '2/3': 'co najmniej 2/3 głosów',
    '3/4': 'co najmniej 3/4 głosów',
    '4/5': 'co najmniej 4/5 głosów',
  },
  own: 'własny próg',
  ownShare: 'Próg przyjęcia',
  shareExample: '60% albo 5/9',
  motion: 'Pod głosowanie',
  anyOption: 'Każda opcja, która osiągnie próg',
  abstention: 'Oznacza „wstrzymuję się”',
  noOption: 'Żadna opcja',
  base: 'Głosy wstrzymujące się',
  bases: { votes: 'nie wliczają się do głosów', ballots: 'wliczają się do głosów' },
  quorum: 'Kworum',
  quorums: { none: 'bez kworum', ballots: 'liczba głosujących', share: 'część obecnych' },
  quorumBallots: 'Potrzebna liczba głosujących',
  quorumShare: 'Część obecnych',
  hint: 'Wszyscy widzą tę zasadę. Decyzja jest ostateczna po zamknięciu głosowania.',
  problem: {
    share: 'Próg przyjęcia zapisz jak 60% albo 5/9, najwyżej całość.',
    'quorum-share': 'Kworum zapisz jak 50% albo 1/3, najwyżej całość.',
    quorum: (most: number) => `Kworum to od 1 do ${number(most)} głosujących.`,
    option: 'Decyzja dotyczy opcji, która jest pusta.',
  },
} as const satisfies WordsOf<typeof english>;
