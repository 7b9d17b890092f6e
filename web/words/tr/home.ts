import type { WordsOf } from '#protocol/words-of';
import type { homeWords as english } from '../en/home.ts';
import { unbroken } from './numerals.ts';

export const homeWords = {
  tagline: 'Salona sorun. Elleri havada görün.',
  joinTitle: 'Odaya katıl',
  codeLabel: 'Oda kodu',
  codeHint: 'Büyük ekrandaki altı rakam.',
  codePlaceholder: '000 000',
  join: 'Katıl',
  joining: 'Oda aranıyor…',
  sixDigits: 'Oda kodu altı rakamdır.',
  noAnswer: 'Sunucu yanıt vermiyor. Bu cihazın aynı ağda olduğunu kontrol edip yeniden deneyin.',
  noServer: 'Şu an sunucuya bağlantı yok.',
  openRoom: 'Açık odaya katıl',
  openRoomHint: (code: string) => `Oda ${unbroken(code)}, kod gerekmez.`,

  createTitle: 'Oda aç',
  createHint: 'Kendi sorunuzu sorun. Hesap gerekmez.',
  createOff: 'Odaları bu sunucuyu işletenler açar.',
  roomTitle: 'Odanın başlığı',
  roomTitlePlaceholder: 'Perşembe toplantısı',
  questionPlaceholder: 'Öğle yemeğini nerede yiyelim?',
  create: 'Odayı aç',
  creating: 'Açılıyor…',

  createdTitle: (code: string) => `Oda ${unbroken(code)} hazır`,
  createdHint: 'Ekran bağlantısını projektörde açın, yönetici bağlantısını kendinize saklayın.',
  links: {
    phone: { title: 'Telefonlar', hint: 'Oy veren herkes için.' },
    screen: { title: 'Ekran', hint: 'Projektör için.' },
    host: { title: 'Yönetici', hint: 'Yalnızca sizin için: kimdeyse odayı o yönetir.' },
  },
  openHost: 'Yönetici sayfasını aç',
  another: 'Başka oda aç',

  ownTitle: 'Bu tarayıcıdaki odalarınız',
  ownHost: 'Aç',
  ownHostOf: (title: string) => `Yönetici sayfasını aç: ${title}`,
  ownScreen: 'Ekran',
  ownScreenOf: (title: string) => `Ekranı aç: ${title}`,
  duplicate: 'Çoğalt',
  duplicateOf: (title: string) => `Oylar olmadan çoğalt: ${title}`,
  copyTitle: (title: string) => `${title} (kopya)`,
  duplicating: 'Çoğaltılıyor…',
  duplicated: (title: string, code: string) =>
    `Yeni oda ${unbroken(code)}, “${title}”: aynı sorular ve ayarlar; oy ve sohbet yok.`,
  delete: 'Sil',
  deleteOf: (title: string) => `Sil: ${title}`,
  deleteAsk: (title: string, code: string) =>
    `“${title}” (oda ${unbroken(code)}) silinsin mi? Soruları, oyları ve sohbeti geri gelmez, içindeki herkes çıkarılır.`,
  deleteYes: 'Odayı sil',
  deleteNo: 'Kalsın',
  deleted: (title: string) => `“${title}” silindi.`,
  isDefault: 'Bu sunucunun açık odası: her zaman vardır.',
  isGone: 'Bu oda artık sunucuda yok.',
  forget: 'Unut',
  forgetOf: (title: string) => `Unut: ${title}`,
  forgetHint: 'Unutmak, odayı yalnızca bu listeden çıkarır. Önce yönetici bağlantısını saklayın.',
  revoked: 'Bu odanın yönetici bağlantısı artık geçerli değil.',
} as const satisfies WordsOf<typeof english>;
