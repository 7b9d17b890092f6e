import type { GoodbyeCode, RefusalCode } from '#protocol/errors';
import type { WordsOf } from '#protocol/words-of';
import type { chatRefusals as english } from '../en/chat-refusals.ts';
import { refusedWords } from './audience.ts';

export const chatRefusals = {
  'chat-paused': 'Czat jest wstrzymany. Za chwilę znów można pisać.',
  muted: 'Na razie nie możesz tu pisać.',
  'bad-words': 'Niektórych z tych słów nie można tu używać. Napisz to inaczej.',
  'name-taken': 'To imię wygląda jak imię osoby prowadzącej. Podaj inne.',
  'not-voted': 'Najpierw zagłosuj, potem napisz dlaczego.',
  'voice-given': 'Twoje uzasadnienie już jest.',
  'questions-off': 'Pytania z sali są tu wyłączone.',
  'no-such-question': 'Tego pytania już nie ma.',
  'too-many-questions': 'Pytań jest już za dużo.',
} as const satisfies WordsOf<typeof english>;

export function refusedInChat(code: RefusalCode | GoodbyeCode): string {
  if (code === 'name-required') return 'Na tym czacie trzeba podać imię. Najpierw podaj swoje.';
  return (chatRefusals as Partial<Record<RefusalCode | GoodbyeCode, string>>)[code] ?? refusedWords(code);
}
