import type { AnyKind } from '../room/kinds/index.ts';

/** A kind whose keys nobody knows beforehand: each choice is a list of words. */
export const openWords: AnyKind = {
  readAsk: () => ({}),
  parse: (_, raw) => (typeof raw === 'string' && raw !== '' ? raw : null),
  parseBare: (_, raw) => (typeof raw === 'string' && raw !== '' ? raw : null),
  weigh: (_, choice) => choice.split(' ').map((word) => [word, 1]),
  keys: () => null,
  summarise: (_, weights) => ({ words: [...weights.values()].filter((weight) => weight > 0).length }) as never,
};
