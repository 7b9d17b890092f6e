import type { WordsOf } from '#protocol/words-of';
import type { pictureWords as english } from '../en/pictures.ts';

export const pictureWords = {
  choose: 'Resim seç…',
  other: 'Başka resim…',
  reading: 'Okunuyor…',
  none: 'Resim yok',
  hint: 'PNG, JPEG ya da WebP, en çok 4\u00a0MB. Yeniden oluşturulur: nerede ve neyle çekildiği saklanmaz.',
  needsRoom: 'Resimler bir odaya aittir. Odayı önce başka türde bir soruyla açın, türü yönetici sayfasında değiştirin.',
  bad: 'Bu dosya burada kullanılabilecek bir resim değil. En çok 4\u00a0MB ve 25 milyon piksel olan bir PNG, JPEG ya da WebP seçin.',
  tooLarge: 'Bu resim 4\u00a0MB sınırını aşıyor. Küçültüp kaydedin ya da başka bir resim seçin.',
  noAnswer: 'Sunucu yanıt vermiyor. Lütfen yeniden deneyin.',
} as const satisfies WordsOf<typeof english>;
