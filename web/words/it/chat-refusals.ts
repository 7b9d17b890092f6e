import type { GoodbyeCode, RefusalCode } from '#protocol/errors';
import type { WordsOf } from '#protocol/words-of';
import type { chatRefusals as english } from '../en/chat-refusals.ts';
import { refusedWords } from './audience.ts';

export const chatRefusals = {
  'chat-paused': 'La chat è in pausa. Tra poco potrai scrivere di nuovo.',
  muted: 'Per ora qui non puoi scrivere.',
  'bad-words': 'Questa stanza non accetta alcune di queste parole. Dillo in un altro modo.',
  'name-taken': 'Questo nome somiglia a quello di chi conduce. Scegline un altro.',
  'not-voted': 'Prima vota, poi di’ perché.',
  'voice-given': 'Hai già detto perché.',
  'questions-off': 'Qui le domande sono disattivate.',
  'no-such-question': 'Quella domanda non c’è più.',
  'too-many-questions': 'Ci sono già troppe domande.',
} as const satisfies WordsOf<typeof english>;

export function refusedInChat(code: RefusalCode | GoodbyeCode): string {
  if (code === 'name-required') return 'Qui nella chat serve un nome. Prima scrivi il tuo.';
  return (chatRefusals as Partial<Record<RefusalCode | GoodbyeCode, string>>)[code] ?? refusedWords(code);
}
