import type { GoodbyeCode, RefusalCode } from '#protocol/errors';
import type { WordsOf } from '#protocol/words-of';
import type { chatRefusals as english } from '../en/chat-refusals.ts';
import { refusedWords } from './audience.ts';

export const chatRefusals = {
  'chat-paused': 'Le chat est en pause. Vous pourrez écrire à nouveau dans un instant.',
  muted: 'Vous ne pouvez pas écrire ici pour l’instant.',
  'bad-words': 'Certains de ces mots ne passent pas dans cette salle. Dites-le autrement.',
  'name-taken': 'Ce nom ressemble à celui d’un hôte. Prenez-en un autre.',
  'not-voted': 'Votez d’abord, puis dites pourquoi.',
  'voice-given': 'Vous avez déjà dit pourquoi.',
  'questions-off': 'Ici, les questions sont désactivées.',
  'no-such-question': 'Cette question n’est plus là.',
  'too-many-questions': 'Il y a déjà trop de questions.',
} as const satisfies WordsOf<typeof english>;

export function refusedInChat(code: RefusalCode | GoodbyeCode): string {
  if (code === 'name-required') return 'Ici, il faut un nom dans le chat. Ajoutez d’abord le vôtre.';
  return (chatRefusals as Partial<Record<RefusalCode | GoodbyeCode, string>>)[code] ?? refusedWords(code);
}
