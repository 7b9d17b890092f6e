import type { WordsOf } from '#protocol/words-of';
import type { questionWords as english } from '../en/questions.ts';
import { isolated } from './isolated-text.ts';
import { number } from './numerals.ts';

export const questionWords = {
  title: 'Sorular',
  write: 'Bir soru sorun',
  send: 'Sor',
  withName: (name: string) => `Soran: ${isolated(name)}`,
  withoutName: 'Adsız',
  asName: 'Yanındaki adınız',
  anonymousRoom: 'Kimin sorduğunu yönetici dâhil kimse öğrenmez.',
  heldHint: 'Her soruya, başkaları görmeden önce yönetici bakar.',
  notSent: 'Gönderilmedi: bağlantı yok. Sorunuz burada duruyor.',
  sent: 'Sorunuz soruldu.',
  sentHeld: 'Sorunuz yöneticide.',
  charsLeft: (n: number) => `${number(n)} karakter kaldı`,
  tooMany: (n: number) => `${number(n)} karakter fazla`,
  sort: 'Sıralama',
  top: 'En çok istenen',
  newest: 'En yeni',
  loading: 'Sorular geliyor…',
  none: 'Henüz kimse bir şey sormadı.',
  noneAndMay: 'Henüz kimse bir şey sormadı. İlk siz sorun.',
  own: 'Sizin',
  held: 'Yöneticide',
  answered: 'Yanıtlandı',
  answering: 'Yanıtlanıyor',
  answer: 'Yanıt',
  votes: (n: number) => `${number(n)} oy`,
  want: (n: number) => `Bunu ben de bilmek istiyorum. Şimdiye kadar ${number(n)} oy`,
  sending: 'Gönderiliyor…',
  more: (n: number) => `${number(n)} soru daha göster`,
  anonymous: 'Anonim',
  waiting: (n: number) => `${number(n)} açık soru var`,
  notShown: (n: number) => `+ ${number(n)}`,
  askNow: 'Telefonunuzdan sorun ve bilmek istediğinize oy verin.',
} as const satisfies WordsOf<typeof english>;
