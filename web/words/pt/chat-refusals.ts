import type { GoodbyeCode, RefusalCode } from '#protocol/errors';
import type { WordsOf } from '#protocol/words-of';
import type { chatRefusals as english } from '../en/chat-refusals.ts';
import { refusedWords } from './audience.ts';

export const chatRefusals = {
  'chat-paused': 'O chat está em pausa. Daqui a pouco você pode escrever de novo.',
  muted: 'Por enquanto, você não pode escrever aqui.',
  'bad-words': 'Esta sala não aceita algumas dessas palavras. Diga de outro jeito.',
  'name-taken': 'Este nome parece ser da organização. Escolha outro.',
  'not-voted': 'Vote primeiro, depois diga por quê.',
  'voice-given': 'Você já disse por quê.',
  'questions-off': 'As perguntas do público estão desligadas aqui.',
  'no-such-question': 'Essa pergunta não existe mais.',
  'too-many-questions': 'Já há perguntas demais.',
} as const satisfies WordsOf<typeof english>;

export function refusedInChat(code: RefusalCode | GoodbyeCode): string {
  if (code === 'name-required') return 'O chat pede um nome aqui. Escreva o seu primeiro.';
  return (chatRefusals as Partial<Record<RefusalCode | GoodbyeCode, string>>)[code] ?? refusedWords(code);
}
