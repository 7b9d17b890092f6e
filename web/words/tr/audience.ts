import type { GoodbyeCode, RefusalCode } from '#protocol/errors';
import type { WordsOf } from '#protocol/words-of';
import type { audienceRefusals as english } from '../en/audience.ts';

export const audienceRefusals = {
  'bad-payload': 'Bu olmadı. Lütfen yazdığınızı kontrol edin: boş ya da çok uzun olabilir.',
  'not-allowed': 'Bu sayfadan bu yapılamaz.',
  'slow-down': 'Bu biraz hızlı oldu. Biraz bekleyip yeniden deneyin.',
  busy: 'Şu anda çok kişi oy veriyor. Lütfen birazdan yeniden deneyin.',
  'not-saved': 'Sunucu kaydedemedi, hiçbir şey sayılmadı. Lütfen yeniden deneyin.',
  internal: 'Sunucuda bir sorun oldu. Lütfen yeniden deneyin.',
  'no-such-round': 'Bu tur artık yok. Sıradaki soruyu bekleyin.',
  'no-such-option': 'Bu seçenek artık yok. Lütfen başka birini seçin.',
  'changed-meanwhile': 'Bu arada soru ya da oyunuz değişti. Lütfen yeniden seçin.',
  'not-open': 'Oylama henüz açılmadı. Yöneticiyi bekleyin.',
  'round-closed': 'Oylama kapandı, bu oy sayılamadı.',
  'choice-final': 'Burada ilk seçim geçerli; değiştirilemez.',
  'chat-off': 'Yönetici sohbeti kapattı.',
  'name-required': 'Burada adla oy veriliyor. Lütfen önce adınızı yazın.',
} as const satisfies WordsOf<typeof english>;

export const refusedWords = (code: RefusalCode | GoodbyeCode): string =>
  (audienceRefusals as Partial<Record<RefusalCode | GoodbyeCode, string>>)[code] ?? audienceRefusals.internal;
