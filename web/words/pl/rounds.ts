import type { WordsOf } from '#protocol/words-of';
import type { roundWords as english } from '../en/rounds.ts';
import { count } from './numerals.ts';

export const roundWords = {
  earlier: 'Wcześniejsze rundy',
  earlierRound: (n: number, ballots: string) => `Runda ${n}: ${ballots}`,
  archived: 'cofnięta',
  compare: {
    title: 'Porównaj dwie rundy',
    before: 'Wcześniej',
    after: 'Później',
    round: (n: number, isCurrent: boolean, isArchived: boolean) =>
      `Runda ${n}${isCurrent ? ', na ekranie' : ''}${isArchived ? ', cofnięta' : ''}`,
    short: (n: number) => `Runda ${n}`,
    otherQuestion: 'Między tymi rundami pytanie zmieniono.',
    change: (points: number) =>
      points === 0
        ? 'bez zmian'
        : `${points > 0 ? '▲ +' : '▼ −'}${count(Math.abs(points), {
            one: '# punkt',
            few: '# punkty',
            many: '# punktów',
            other: '# punktu',
          })}`,
    show: 'Pokaż na ekranie',
    takeDown: 'Zdejmij z ekranu',
    isUp: 'Ekran pokazuje te dwie rundy. Skończy się to samo, gdy zacznie się głosowanie albo pojawi inne pytanie.',
    fresh: 'nowa',
    gone: 'już nie ma',
    notThere: 'nie było',
    base: (before: string, after: string) => `Udziały: ${before} i ${after}; zmiany w punktach procentowych.`,
  },
} as const satisfies WordsOf<typeof english>;
