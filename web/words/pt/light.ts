import type { WordsOf } from '#protocol/words-of';
import type { lightWords as english } from '../en/light.ts';
import { count, plural } from './numerals.ts';

export const lightWords = {
  good: 'Pode encerrar',
  warn: 'Melhor esperar',
  off: {
    'not-open': 'A votação não está aberta',
    unknown: 'Verificando…',
    nobody: 'Ninguém chegou ainda',
    closing: 'Contando votos atrasados',
    final: 'Votação encerrada',
  },
  why: {
    'in-flight': (n: number) => count(n, { one: '# voto está sendo salvo.', other: '# votos estão sendo salvos.' }),
    dropped: (n: number) =>
      count(n, { one: '# pessoa perdeu a conexão sem votar.', other: '# pessoas perderam a conexão sem votar.' }),
    waiting: (n: number) => count(n, { one: '# pessoa não votou.', other: '# pessoas não votaram.' }),
    'all-in': 'Todo mundo aqui já votou, nenhum voto está a caminho.',
    'not-open': 'Os números valem quando ela abrir.',
    unknown: 'Os números chegam daqui a pouco.',
    nobody: 'Mostre o código ou o código QR na tela.',
    closing: (late: number | null, left: number) => {
      const end = `definitivo em ${left}\u00a0s.`;
      if (late === null) return `Eles ainda contam; ${end}`;
      if (late === 0) return `Nenhum até agora; ${end}`;
      return `${count(late, { one: '# voto até agora', other: '# votos até agora' })}; ${end}`;
    },
    final: (late: number | null) =>
      late
        ? count(late, { one: 'Definitivo, com # voto atrasado.', other: 'Definitivo, com # votos atrasados.' })
        : 'Os números são definitivos.',
  },
  voters: 'aqui',
  voted: 'votaram',
  inFlight: 'salvando',
  dropped: 'caíram',
  screens: (n: number) => plural(n, { one: 'tela', other: 'telas' }),
  none: '–',
  unproven: (n: number) =>
    count(n, {
      one: '# telefone ainda não mostrou que mantém a identidade. Ele vota como os outros; um número grande pode ser um script.',
      other:
        '# telefones ainda não mostraram que mantêm a identidade. Eles votam como os outros; um número grande pode ser um script.',
    }),
} as const satisfies WordsOf<typeof english>;
