import type { GoodbyeCode, RefusalCode } from '#protocol/errors';
import type { WordsOf } from '#protocol/words-of';
import type { chatRefusals as english } from '../en/chat-refusals.ts';
import { refusedWords } from './audience.ts';

export const chatRefusals = {
  'chat-paused': 'Der Chat macht Pause. Gleich können Sie wieder schreiben.',
  muted: 'Sie können hier vorerst nicht schreiben.',
  'bad-words': 'In diesem Raum sind einige dieser Wörter nicht erwünscht. Bitte sagen Sie es anders.',
  'name-taken': 'Dieser Name ähnelt dem der Leitung zu sehr. Bitte nehmen Sie einen anderen.',
  'not-voted': 'Stimmen Sie zuerst ab, dann sagen Sie, warum.',
  'voice-given': 'Sie haben schon gesagt, warum.',
  'questions-off': 'Fragen sind hier ausgeschaltet.',
  'no-such-question': 'Diese Frage ist nicht mehr da.',
  'too-many-questions': 'Es gibt schon zu viele Fragen.',
} as const satisfies WordsOf<typeof english>;

export function refusedInChat(code: RefusalCode | GoodbyeCode): string {
  if (code === 'name-required') return 'Der Chat braucht hier einen Namen. Bitte geben Sie zuerst Ihren ein.';
  return (chatRefusals as Partial<Record<RefusalCode | GoodbyeCode, string>>)[code] ?? refusedWords(code);
}
