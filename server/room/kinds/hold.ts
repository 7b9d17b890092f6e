import * as v from 'valibot';
import type { AnswersAsk } from '#protocol/kinds/answers';
import type { AskWord } from './kind.ts';

export const hold = v.boolean();

/** Are answers held for approval, as a deck's file writes it. */
export const holdWord = <Ask extends AnswersAsk>(): AskWord<Ask> => ({
  name: 'hold',
  allowed: 'yes, no',
  read: (value, asked) => (value === 'yes' || value === 'no' ? { ...asked, hold: value === 'yes' } : undefined),
  write: (asked) => (asked.hold ? 'yes' : 'no'),
});
