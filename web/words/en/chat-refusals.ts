import type { GoodbyeCode, RefusalCode } from '#protocol/errors';
import { refusedWords } from './audience.ts';

/** What those who write can be refused, beyond what everybody can. */
export const chatRefusals = {
  'chat-paused': 'The chat is paused. You can write again in a moment.',
  muted: 'You cannot write here for now.',
  'bad-words': 'This room does not take some of these words. Please say it otherwise.',
  'name-taken': 'This name looks like that of a host. Please take another one.',
  'not-voted': 'Vote first, then say why.',
  'voice-given': 'You have said why already.',
  'questions-off': 'Questions are switched off here.',
  'no-such-question': 'That question is no longer there.',
  'too-many-questions': 'There are too many questions already.',
} as const satisfies Partial<Record<RefusalCode, string>>;

/** The sentence for a refused line, reason or name. */
export function refusedInChat(code: RefusalCode | GoodbyeCode): string {
  if (code === 'name-required') return 'The chat needs a name here. Please add yours first.';
  return (chatRefusals as Partial<Record<RefusalCode | GoodbyeCode, string>>)[code] ?? refusedWords(code);
}
