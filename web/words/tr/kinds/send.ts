import type { WordsOf } from '#protocol/words-of';
import type { sendWords as english } from '../../en/kinds/send.ts';

export const sendWords = {
  send: 'Oyumu gönder',
  sendChange: 'Değişikliği gönder',
  sending: 'Gönderiliyor…',
  sent: 'Gönderildi',
  change: 'Değiştir',
  keep: 'Oyum kalsın',
  moved: 'Siz yanıtlarken soru yeniden soruldu. Yanıtınız duruyor: bir daha bakın, sonra gönderin.',

  receipt: {
    toVote: 'Yanıtlayın, sonra oyunuzu gönderin.',
    firstCounts: 'Yanıtlayın, sonra oyunuzu gönderin. Oy değiştirilemez.',
    withdrawn: 'Oyunuz geri çekildi. Başka bir oy gönderebilirsiniz.',
  },
} as const satisfies WordsOf<typeof english>;
