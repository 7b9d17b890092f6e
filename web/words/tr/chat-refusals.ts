import type { GoodbyeCode, RefusalCode } from '#protocol/errors';
import type { WordsOf } from '#protocol/words-of';
import type { chatRefusals as english } from '../en/chat-refusals.ts';
import { refusedWords } from './audience.ts';

export const chatRefusals = {
  'chat-paused': 'Sohbet durduruldu. Birazdan yeniden yazabilirsiniz.',
  muted: 'Şimdilik buraya yazamazsınız.',
  'bad-words': 'Bu odada bu kelimelerin bazıları kabul edilmiyor. Lütfen başka türlü söyleyin.',
  'name-taken': 'Bu ad yöneticinin adına benziyor. Lütfen başka bir ad seçin.',
  'not-voted': 'Önce oy verin, sonra nedenini söyleyin.',
  'voice-given': 'Nedenini zaten söylediniz.',
  'questions-off': 'Sorular burada kapalı.',
  'no-such-question': 'O soru artık yok.',
  'too-many-questions': 'Zaten çok fazla soru var.',
} as const satisfies WordsOf<typeof english>;

export function refusedInChat(code: RefusalCode | GoodbyeCode): string {
  if (code === 'name-required') return 'Sohbet için burada ad gerekli. Lütfen önce adınızı ekleyin.';
  return (chatRefusals as Partial<Record<RefusalCode | GoodbyeCode, string>>)[code] ?? refusedWords(code);
}
