import type { WordsOf } from '#protocol/words-of';
import type { accessWords as english } from '../en/access.ts';
import { count } from './numerals.ts';

export const accessWords = {
  skip: {
    voting: 'Naar het stemmen',
    chat: 'Naar de chat',
    now: 'Naar de getoonde vraag',
    result: 'Naar het resultaat',
    deck: 'Naar de vragen',
    join: 'Naar meedoen in een ruimte',
    create: 'Naar een ruimte starten',
  },
  pause: 'Resultaten stilzetten',
  unpause: 'Resultaten weer laten lopen',
  paused: (n: number) =>
    n === 0 ? 'Gepauzeerd' : `Gepauzeerd, ${count(n, { one: 'nog # stem', other: 'nog # stemmen' })}`,
  goesOn: 'De resultaten lopen weer',
  asTable: 'Tonen als tabel',
  asChart: 'Tonen als grafiek',
  isTable: 'Nu als tabel',
  isChart: 'Nu als grafiek',
  noLimit: 'Geen tijdslimiet meer',
} as const satisfies WordsOf<typeof english>;
