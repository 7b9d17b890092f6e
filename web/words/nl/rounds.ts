import type { WordsOf } from '#protocol/words-of';
import type { roundWords as english } from '../en/rounds.ts';
import { count } from './numerals.ts';

export const roundWords = {
  earlier: 'Eerdere rondes',
  earlierRound: (n: number, ballots: string) => `Ronde ${n}: ${ballots}`,
  archived: 'teruggedraaid',
  compare: {
    title: 'Twee rondes vergelijken',
    before: 'Eerst',
    after: 'Daarna',
    round: (n: number, isCurrent: boolean, isArchived: boolean) =>
      `Ronde ${n}${isCurrent ? ', in beeld' : ''}${isArchived ? ', teruggedraaid' : ''}`,
    short: (n: number) => `Ronde ${n}`,
    otherQuestion: 'De vraag is tussen deze twee rondes gewijzigd.',
    change: (points: number) =>
      points === 0
        ? 'geen verschil'
        : `${points > 0 ? '▲ +' : '▼ −'}${count(Math.abs(points), { one: '# punt', other: '# punten' })}`,
    show: 'Op het scherm tonen',
    takeDown: 'Van het scherm halen',
    isUp: 'Het scherm toont deze twee rondes. Het stopt vanzelf als de stemming opengaat of een andere vraag in beeld komt.',
    fresh: 'nieuw',
    gone: 'weg',
    notThere: 'was er niet',
    base: (before: string, after: string) => `Aandelen van ${before} en van ${after}; verschillen in procentpunten.`,
  },
} as const satisfies WordsOf<typeof english>;
