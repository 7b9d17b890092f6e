import type { WordsOf } from '#protocol/words-of';
import type { holdWords as english } from '../../en/kinds/hold.ts';

export const holdWords = {
  title: '回答の表示',
  hold: 'ホストかモデレーターが承認するまで表示しない',
} as const satisfies WordsOf<typeof english>;
