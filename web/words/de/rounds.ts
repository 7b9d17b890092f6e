import type { WordsOf } from '#protocol/words-of';
import type { roundWords as english } from '../en/rounds.ts';
import { count } from './numerals.ts';

export const roundWords = {
  earlier: 'Frühere Runden',
  earlierRound: (n: number, ballots: string) => `Runde ${n}: ${ballots}`,
  archived: 'zurückgenommen',
  compare: {
    title: 'Zwei Runden vergleichen',
    before: 'Vorher',
    after: 'Nachher',
    round: (n: number, isCurrent: boolean, isArchived: boolean) =>
      `Runde ${n}${isCurrent ? ', gezeigt' : ''}${isArchived ? ', zurückgenommen' : ''}`,
    short: (n: number) => `Runde ${n}`,
    otherQuestion: 'Die Frage wurde zwischen diesen beiden Runden geändert.',
    change: (points: number) =>
      points === 0
        ? 'keine Veränderung'
        : `${points > 0 ? '▲ +' : '▼ −'}${count(Math.abs(points), { one: '# Punkt', other: '# Punkte' })}`,
    show: 'Auf der Leinwand zeigen',
    takeDown: 'Von der Leinwand nehmen',
    isUp: 'Die Leinwand zeigt diese beiden Runden. Es endet von selbst, wenn abgestimmt oder eine andere Frage gezeigt wird.',
    fresh: 'neu',
    gone: 'weg',
    notThere: 'nicht da',
    base: (before: string, after: string) => `Anteile von ${before} und von ${after}; Veränderungen in Prozentpunkten.`,
  },
} as const satisfies WordsOf<typeof english>;
