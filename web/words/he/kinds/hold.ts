import type { WordsOf } from '#protocol/words-of';
import type { holdWords as english } from '../../en/kinds/hold.ts';

export const holdWords = {
  title: 'מי רואה תשובות',
  hold: 'להמתין לאישור של מנחה או של ניהול הצ׳אט',
} as const satisfies WordsOf<typeof english>;
