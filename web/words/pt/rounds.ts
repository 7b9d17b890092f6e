import type { WordsOf } from '#protocol/words-of';
import type { roundWords as english } from '../en/rounds.ts';
import { count } from './numerals.ts';

export const roundWords = {
  earlier: 'Rodadas anteriores',
  earlierRound: (n: number, ballots: string) => `Rodada ${n}: ${ballots}`,
  archived: 'desfeita',
  compare: {
    title: 'Comparar duas rodadas',
    before: 'Antes',
    after: 'Depois',
    round: (n: number, isCurrent: boolean, isArchived: boolean) =>
      `Rodada ${n}${isCurrent ? ', na tela' : ''}${isArchived ? ', desfeita' : ''}`,
    short: (n: number) => `Rodada ${n}`,
    otherQuestion: 'A pergunta foi editada entre estas duas rodadas.',
    change: (points: number) =>
      points === 0
        ? 'sem mudança'
        : `${points > 0 ? '▲ +' : '▼ −'}${count(Math.abs(points), { one: '# ponto', other: '# pontos' })}`,
    show: 'Mostrar na tela',
    takeDown: 'Tirar da tela',
    isUp: 'A tela mostra estas duas rodadas. Isso termina sozinho quando a votação abre ou outra pergunta é mostrada.',
    fresh: 'nova',
    gone: 'saiu',
    notThere: 'não havia',
    base: (before: string, after: string) => `Proporções de ${before} e de ${after}; mudanças em pontos percentuais.`,
  },
} as const satisfies WordsOf<typeof english>;
