import type { GoodbyeCode, RefusalCode } from '#protocol/errors';
import type { WordsOf } from '#protocol/words-of';
import type { chatRefusals as english } from '../en/chat-refusals.ts';
import { refusedWords } from './audience.ts';

export const chatRefusals = {
  'chat-paused': 'Чат призупинено. Скоро можна буде писати знову.',
  muted: 'Поки що ви не можете тут писати.',
  'bad-words': 'Деякі з цих слів у цій кімнаті не приймаються. Скажіть, будь ласка, інакше.',
  'name-taken': 'Це ім’я схоже на ім’я ведучого. Виберіть інше.',
  'not-voted': 'Спершу проголосуйте, а тоді скажіть чому.',
  'voice-given': 'Ви вже пояснили чому.',
  'questions-off': 'Запитання від залу тут вимкнено.',
  'no-such-question': 'Того запитання вже немає.',
  'too-many-questions': 'Запитань уже забагато.',
} as const satisfies WordsOf<typeof english>;

export function refusedInChat(code: RefusalCode | GoodbyeCode): string {
  if (code === 'name-required') return 'У чаті тут потрібне ім’я. Спершу додайте своє.';
  return (chatRefusals as Partial<Record<RefusalCode | GoodbyeCode, string>>)[code] ?? refusedWords(code);
}
