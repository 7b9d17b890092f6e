import type { WordsOf } from '#protocol/words-of';
import type { roundWords as english } from '../en/rounds.ts';
import { count } from './numerals.ts';

export const roundWords = {
  earlier: 'Turni precedenti',
  earlierRound: (n: number, ballots: string) => `Turno ${n}: ${ballots}`,
  archived: 'annullato',
  compare: {
    title: 'Confronta due turni',
    before: 'Prima',
    after: 'Dopo',
    round: (n: number, isCurrent: boolean, isArchived: boolean) =>
      `Turno ${n}${isCurrent ? ', mostrato' : ''}${isArchived ? ', annullato' : ''}`,
    short: (n: number) => `Turno ${n}`,
    otherQuestion: 'La domanda è cambiata tra questi due turni.',
    change: (points: number) =>
      points === 0
        ? 'nessun cambiamento'
        : `${points > 0 ? '▲ +' : '▼ −'}${count(Math.abs(points), { one: '# punto', other: '# punti' })}`,
    show: 'Mostra sullo schermo',
    takeDown: 'Togli dallo schermo',
    isUp: 'Lo schermo mostra questi due turni. Finisce da solo quando si apre il voto o si mostra un’altra domanda.',
    fresh: 'nuova',
    gone: 'tolta',
    notThere: 'non c’era',
    base: (before: string, after: string) => `Quote su ${before} e su ${after}; variazioni in punti percentuali.`,
  },
} as const satisfies WordsOf<typeof english>;
