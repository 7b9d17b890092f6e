import type { GoodbyeCode, RefusalCode } from '#protocol/errors';
import type { WordsOf } from '#protocol/words-of';
import type { chatRefusals as english } from '../en/chat-refusals.ts';
import { refusedWords } from './audience.ts';

export const chatRefusals = {
  'chat-paused': 'El chat está en pausa. Podrá volver a escribir en un momento.',
  muted: 'Por ahora no puede escribir aquí.',
  'bad-words': 'Esta sala no admite algunas de estas palabras. Dígalo de otra manera.',
  'name-taken': 'Este nombre se parece al de la organización. Elija otro.',
  'not-voted': 'Vote primero y después diga por qué.',
  'voice-given': 'Ya dijo por qué.',
  'questions-off': 'Aquí las preguntas están desactivadas.',
  'no-such-question': 'Esa pregunta ya no existe.',
  'too-many-questions': 'Ya hay demasiadas preguntas.',
} as const satisfies WordsOf<typeof english>;

export function refusedInChat(code: RefusalCode | GoodbyeCode): string {
  if (code === 'name-required') return 'Aquí hace falta un nombre en el chat. Escriba primero el suyo.';
  return (chatRefusals as Partial<Record<RefusalCode | GoodbyeCode, string>>)[code] ?? refusedWords(code);
}
