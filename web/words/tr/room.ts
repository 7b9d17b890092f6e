import type { WordsOf } from '#protocol/words-of';
import type { roomWords as english } from '../en/room.ts';
import { moment, number, unbroken } from './numerals.ts';

export const roomWords = {
  title: 'Oda',

  roomTitle: 'Odanın başlığı',
  saveTitle: 'Kaydet',
  saved: 'Kaydedildi',

  doors: 'Kimler girebilir',
  lock: 'Odayı kilitle',
  lockHint: 'Yeni kimse giremez. Önceden burada olanlar girebilir.',
  names: 'Adla oy verilir',
  namesHint: 'Telefonlar ilk oydan önce ad ister. Bundan sonra açılan turlar adlarla saklanır.',
  passcode: 'Parola',
  passcodeHint: (least: number, most: number) =>
    `Söylemesi kolay, ${number(least)} ile ${number(most)} karakter arası. Burada olanlar kalır.`,
  passcodeIs: 'Parola:',
  setPasscode: 'Parola koy',
  changePasscode: 'Değiştir',
  clearPasscode: 'Kaldır',
  clearPasscodeOf: 'Parolayı kaldır',
  keepPasscode: 'Vazgeç',

  invite: 'Davet',
  inviteHint: 'Telefonlar bunu tarar ya da adresi açıp kodu girer.',
  qr: (address: string) => `Şu adresi açan QR kodu: ${address}`,
  phones: 'Telefonlar için',
  projector: 'Projektör için',
  ownHost: 'Kendi yönetici bağlantınız',
  ownHostHint: 'Bu bağlantı kimdeyse odayı o yönetir.',

  keys: 'Yöneticiler ve moderatörler',
  keysHint: 'Herkese kendi bağlantısını verin: her biri tek başına iptal edilebilir.',
  rights: { host: 'Yönetici', moderator: 'Moderatör' },
  rightsHint: {
    host: 'odayı sizin gibi yönetir',
    moderator: 'sohbete bakar ve duyuru yazar',
  },
  firstKey: 'İlk yönetici bağlantısı',
  unnamed: (n: number) => `Bağlantı ${number(n)}`,
  you: 'Siz',
  since: (at: number) => `başlangıç: ${moment(at)}`,
  showKey: 'Bağlantıyı göster',
  showKeyOf: (label: string) => `Bağlantıyı göster: ${label}`,
  hideKey: 'Bağlantıyı gizle',
  hideKeyOf: (label: string) => `Bağlantıyı gizle: ${label}`,
  linkOf: (label: string) => `Bağlantı: ${label}`,
  revoke: 'İptal et',
  revokeOf: (label: string) => `İptal et: ${label}`,
  revokeAsk: (label: string) =>
    `“${label}” bağlantısı iptal edilsin mi? Onunla gelenler hemen dışarıda kalır ve bağlantı bir daha çalışmaz.`,
  revokeYes: 'İptal et',
  revokeNo: 'Kalsın',
  newKey: 'Yeni bağlantı oluştur',
  keyLabel: 'Kimin için?',
  keyLabelPlaceholder: 'Ayşe, sohbet ekibi',
  keyRights: 'Neler yapabilsin?',
  makeKey: 'Bağlantı oluştur',
  made: (label: string) => `“${label}” için bağlantı hazır. Yalnızca ona verin.`,
  needsLabel: 'Bağlantının kimin için olduğunu yazın.',

  keep: 'Anahtarları saklayın',
  keepHint: 'Yönetici bağlantınız yalnızca bu tarayıcıda. Kaydederseniz her yerden girebilirsiniz.',
  saveKeys: 'Dosya olarak kaydet',
  printKeys: 'Yazdır',
  collecting: 'Bir dakika…',
  offline: 'Bağlantı yok. Gelince yeniden deneyin.',
  fileName: (code: string) => `showhands-${code}.txt`,

  sheet: {
    heading: (code: string) => `Oda ${unbroken(code)}`,
    phones: 'Telefonlar',
    screen: 'Ekran',
    secret: 'Bu sayfayı kendinize saklayın: bu bağlantılardan biri kimdeyse kullanabilir.',
    printed: (at: number) => moment(at, 'long'),
  },
} as const satisfies WordsOf<typeof english>;
