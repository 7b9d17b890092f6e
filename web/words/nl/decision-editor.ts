import type { WordsOf } from '#protocol/words-of';
import type { decisionEditorWords as english } from '../en/decision-editor.ts';
import { number } from './numerals.ts';

export const decisionEditorWords = {
  title: 'Besluit',
  decides: 'Het resultaat beslist iets',
  rule: 'Aangenomen met',
  rules: {
    simple: 'meer stemmen dan elke andere optie',
    absolute: 'meer dan de helft van de stemmen',
    '2/3': 'minstens 2/3 van de stemmen',
    '3/4': 'minstens 3/4 van de stemmen',
    '4/5': 'minstens 4/5 van de stemmen',
  },
  own: 'een eigen aandeel',
  ownShare: 'Nodig aandeel',
  shareExample: '60% of 5/9',
  motion: 'In stemming',
  anyOption: 'Elke optie die het haalt',
  abstention: 'Betekent “onthouding”',
  noOption: 'Geen optie',
  base: 'Onthoudingen',
  bases: { votes: 'tellen niet mee als stemmen', ballots: 'tellen mee als stemmen' },
  quorum: 'Quorum',
  quorums: { none: 'geen', ballots: 'een aantal stemmers', share: 'een deel van de aanwezigen' },
  quorumBallots: 'Stemmers nodig',
  quorumShare: 'Deel van de aanwezigen',
  hint: 'Iedereen ziet de regel. Het besluit staat vast zodra de stemming gesloten is.',
  problem: {
    share: 'Schrijf het nodige aandeel als 60% of 5/9, hoogstens alles.',
    'quorum-share': 'Schrijf het quorum als 50% of 1/3, hoogstens alles.',
    quorum: (most: number) => `Een quorum heeft 1 tot ${number(most)} stemmers.`,
    option: 'Het besluit gaat over een optie die leeg is.',
  },
} as const satisfies WordsOf<typeof english>;
