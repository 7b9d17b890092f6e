import type { WordsOf } from '#protocol/words-of';
import type { chatWords as english } from '../en/chat.ts';
import { isolated } from './isolated-text.ts';
import { list, number, time } from './numerals.ts';

/** "Ana", "Ana ve Ben", "Ana, Ben ve 12 kişi daha". */
function who(names: readonly string[], others: number): string {
  if (names.length === 0) return `${number(others)} kişi`;
  const parts = names.map(isolated);
  if (others > 0) parts.push(`${number(others)} kişi daha`);
  return list(parts);
}

export const chatWords = {
  title: 'Sohbet',
  you: 'Siz',
  anonymous: 'Anonim',
  host: 'Yönetici',
  joined: (names: readonly string[], others: number) => `${who(names, others)} katıldı`,
  opened: (question: string) => `Oylama açıldı: ${isolated(question)}`,
  closed: (question: string) => `Oylama kapandı: ${isolated(question)}`,
  left: (names: readonly string[], others: number) => `${who(names, others)} ayrıldı`,
  time: (at: number) => time(at),
  empty: 'Henüz kimse bir şey yazmadı.',
  emptyAndMay: 'Henüz kimse bir şey yazmadı. İlk siz yazın.',
  newLines: (n: number) => `${number(n)} yeni mesaj`,
  remove: 'Kaldır',
  ban: 'Odadan çıkar',
  banOf: (name: string) => `Bunu yazanı odadan çıkar: ${isolated(name)}`,
  removeOf: (name: string) => `Mesajı kaldır: ${isolated(name)}`,

  write: 'Mesaj yazın',
  send: 'Gönder',
  charsLeft: (n: number) => `${number(n)} karakter kaldı`,
  tooMany: (n: number) => `${number(n)} karakter fazla`,
  sent: 'Gönderildi',
  notSent: 'Gönderilmedi: bağlantı yok. Mesajınız burada duruyor.',
  off: 'Yönetici sohbeti kapattı.',

  writingAs: 'Yazan',
  addName: 'Ad ekle',
  changeName: 'Değiştir',
  name: 'Sohbetteki adınız',
  nameHint:
    'Mesajlarınızın yanında ve katıldığınızda görünür; oylarınızla yalnızca adla oy verilen yerde saklanır. Ad istemiyorsanız boş bırakın.',
  saveName: 'Kaydet',
  keepName: 'Vazgeç',
  nameNotSaved: 'Kaydedilmedi: bağlantı yok. Birazdan yeniden deneyin.',
} as const satisfies WordsOf<typeof english>;
