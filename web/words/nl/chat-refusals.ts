import type { GoodbyeCode, RefusalCode } from '#protocol/errors';
import type { WordsOf } from '#protocol/words-of';
import type { chatRefusals as english } from '../en/chat-refusals.ts';
import { refusedWords } from './audience.ts';

export const chatRefusals = {
  'chat-paused': 'De chat is gepauzeerd. Zo meteen kun je weer schrijven.',
  muted: 'Je kunt hier voorlopig niet schrijven.',
  'bad-words': 'Sommige van deze woorden mogen hier niet. Zeg het anders.',
  'name-taken': 'Deze naam lijkt op die van een host. Kies een andere.',
  'not-voted': 'Stem eerst en zeg dan waarom.',
  'voice-given': 'Je hebt al gezegd waarom.',
  'questions-off': 'Vragen uit de zaal staan hier uit.',
  'no-such-question': 'Die vraag is er niet meer.',
  'too-many-questions': 'Er zijn al te veel vragen.',
} as const satisfies WordsOf<typeof english>;

export function refusedInChat(code: RefusalCode | GoodbyeCode): string {
  if (code === 'name-required') return 'In deze chat is een naam nodig. Vul die eerst in.';
  return (chatRefusals as Partial<Record<RefusalCode | GoodbyeCode, string>>)[code] ?? refusedWords(code);
}
