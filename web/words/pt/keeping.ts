import type { WordsOf } from '#protocol/words-of';
import type { keepingWords as english } from '../en/keeping.ts';
import { count, moment } from './numerals.ts';

export const keepingWords = {
  title: 'Guardar e apagar',
  until: (days: number, date: string) =>
    `A sala é apagada, com tudo o que há nela, ${count(days, { one: '# dia', other: '# dias' })} depois do último uso: em ${date}, se ninguém voltar depois de hoje.`,
  at: (at: number) => moment(at, 'long'),
  stays: 'Esta sala fica até alguém apagar.',
  erase: 'Apagar esta sala agora',
  ask: 'Apagar esta sala com perguntas, votos, nomes, chat e imagens? Todos saem dela, e nada pode ser recuperado. Leve seus resultados antes.',
  yes: 'Apagar tudo',
  no: 'Manter',
  failed: 'Não foi apagada. Tente de novo daqui a pouco.',
} as const satisfies WordsOf<typeof english>;
