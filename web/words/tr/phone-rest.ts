import type { WordsOf } from '#protocol/words-of';
import type { phoneRestWords as english } from '../en/phone-rest.ts';

export const phoneRestWords = {
  announcement: 'Yöneticiden',
  more: 'Tamamını göster',
  dismiss: 'Duyuruyu gizle',

  notLoaded: 'Bu soru yüklenemedi.',

  nameLabel: 'Oy vermek için adınız',
  nameHint:
    'Bu odada adla oy veriliyor. Ad, mesajlarınızın yanında ve katıldığınızda görünür; yönetici yine de yalnızca toplamları görür.',
  nameHintKept:
    'Bu odada adla oy veriliyor: yönetici kimin neyi seçtiğini kaydedebilir. Ad, mesajlarınızın yanında ve katıldığınızda da görünür.',
  nameSend: 'Kaydet ve oy ver',
  nameLater: 'Şimdi değil',
  nameKept: 'Bu arada oylama ilerledi. Yazdığınız duruyor: adınızı kaydedip yeniden seçin.',
  nameSave: 'Adımı kaydet',

  leftBehind: 'Siz yanıtlarken başka bir soru geldi. Yanıtınız gönderilmedi; o soru geri gelirse diye saklanıyor.',
  offlineTitle: 'Şu an bağlantı yok',
  offline: 'Bu sayfayı açık tutun: bağlantı gelince kendiliğinden sürer.',
  keptVote: 'Oyunuz',
  keptPromise: 'Bu telefonda saklandı. Bağlantı gelince gönderilecek.',

  missed: 'Önceki soruyla ilgili:',
  dismissMissed: 'Önceki soruyla ilgili notu gizle',
} as const satisfies WordsOf<typeof english>;
