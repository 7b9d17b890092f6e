import type { WordsOf } from '#protocol/words-of';
import type { chatPartsWords as english, friendlyNames as englishNames } from '../en/chat-parts.ts';
import { isolated } from './isolated-text.ts';
import { list, number } from './numerals.ts';

export const chatPartsWords = {
  moderator: 'Moderatör',
  times: (n: number) => `×${number(n)}`,
  choseLabel: 'Oyu:',
  older: 'Önceki mesajları göster',
  gap: (n: number) => `${number(n)} mesaj daha`,
  loadFailed: 'Yüklenmedi: bağlantı yok. Birazdan yeniden deneyin.',
  waitsForApproval: 'Yöneticinin onayını bekliyor. Yalnızca siz görüyorsunuz.',
  waitsForReveal: 'Sonuçları bekliyor. Yalnızca siz görüyorsunuz.',
  waitsHere: 'Sonuçlardan önce gösterilmez.',
  turnedDown: 'Yönetici bunu göstermedi. Yalnızca siz görüyorsunuz.',
  report: 'Bildir',
  reportOf: (name: string) => `Mesajı yöneticiye bildir, yazan: ${isolated(name)}`,
  reported: 'Bildirildi',
  paused: 'Sohbet durduruldu. Okumaya devam edebilirsiniz.',
  held: 'Mesajlar gösterilmeden önce yönetici okur.',
  quiet: 'Mesajlar, sonuçlar gösterilene kadar bekler.',
  slow: (seconds: number) =>
    seconds === 1 ? 'Saniyede bir mesaj yazılabilir.' : `${number(seconds)} saniyede bir mesaj yazılabilir.`,
  unnamed: 'Burada mesajlar adsızdır.',
  nameNeeded: 'Burada mesajlar adla yazılır.',
  offered: (name: string) => `Adım ${isolated(name)} olsun`,
  another: 'Başka ad',
  voiceTitle: 'Neden?',
  voiceHint: (labels: readonly string[]) =>
    `İsterseniz nedenini söyleyin. Sözlerinizi herkes “${list(labels)}” seçiminizin yanında, adınız olmadan görür; oyunuz gizli kalsın istiyorsanız kim olduğunuzu belli etmeyin.`,
  voiceHintNamed: (labels: readonly string[]) =>
    `İsterseniz nedenini söyleyin. Sözlerinizi ve adınızı herkes “${list(labels)}” seçiminizin yanında görür.`,
  voiceWaits: 'Sonuçlar gösterilmeden kimse görmez.',
  voiceField: 'Nedeniniz',
  voiceSend: 'Söyle',
  voiceSent: 'Teşekkürler, nedeniniz kaydedildi.',
} as const satisfies WordsOf<typeof english>;

export const friendlyNames = {
  first: [
    'Sakin',
    'Cesur',
    'Güneşli',
    'Nazik',
    'Neşeli',
    'Zeki',
    'Çevik',
    'Sessiz',
    'Parlak',
    'Sevecen',
    'Şanslı',
    'Meraklı',
  ],
  second: [
    'Martı',
    'Turna',
    'Çınar',
    'Yıldız',
    'Panda',
    'Serçe',
    'Söğüt',
    'Vaşak',
    'Çakıl',
    'Kelebek',
    'Porsuk',
    'Yonca',
  ],
  together: (first: string, second: string) => `${first} ${second}`,
} as const satisfies WordsOf<typeof englishNames>;
