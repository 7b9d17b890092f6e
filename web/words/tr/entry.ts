import type { WordsOf } from '#protocol/words-of';
import type { entryWords as english } from '../en/entry.ts';

export const entryWords = {
  passcodeTitle: 'Bu oda parola istiyor',
  passcodeText: 'Yönetici, girecek olanlara söyler. Büyük küçük harf fark etmez.',
  passcode: 'Parola',
  enter: 'Gir',
  entering: 'Deneniyor…',
  trouble: {
    'wrong-passcode': 'Bu odanın parolası bu değil. Lütfen yeniden deneyin.',
    'slow-down': 'Çok fazla yanlış deneme oldu. Biraz bekleyip bir kez daha yazın.',
  },

  lockedTitle: 'Kapılar kapalı',
  lockedText: 'Yönetici şu an yeni kimseyi almıyor. Bu sayfayı açık tutun: kapılar açılınca kendiliğinden girersiniz.',
  waiting: 'Kapıda bekleniyor',

  goneTitle: 'Bağlı değil',
} as const satisfies WordsOf<typeof english>;
