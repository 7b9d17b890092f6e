import type { Pace } from '#protocol/reactions';
import type { WordsOf } from '#protocol/words-of';
import type { questionHostWords as english } from '../en/questions-host.ts';
import { isolated } from './isolated-text.ts';
import { number } from './numerals.ts';

export const questionHostWords = {
  part: 'Soru-yanıt',
  title: 'Katılımcıların soruları',
  rules: 'Kimler, nasıl sorabilir',
  more: 'Diğer işlemler',
  enabled: 'Herkes soru sorabilir',
  hold: 'Onaydan sonra göster',
  anonymous: 'Adsız, yönetici için de',
  list: 'Ekranlarda liste',
  reactions: 'Telefonlarda ve ekranlarda tepkiler',
  off: 'Şu anda kimse soru soramaz.',
  lists: 'Hangi sorular',
  views: { held: 'Onay bekleyen', open: 'Açık', answered: 'Yanıtlanan', removed: 'Kaldırılan' },
  none: {
    held: 'Onayınızı bekleyen yok.',
    open: 'Açık soru yok. Sorular telefonda, “Sohbet ve sorular” altında sorulur.',
    answered: 'Henüz yanıtlanan yok.',
    removed: 'Kaldırılan yok.',
  },
  approve: 'Onayla',
  remove: 'Kaldır',
  restore: 'Geri getir',
  pin: 'Ekrana getir',
  unpin: 'Ekrandan kaldır',
  answered: 'Yanıtlandı',
  reopen: 'Yanıtlanmadı',
  answer: 'Yanıt yaz',
  saveAnswer: 'Yanıtı kaydet',
  cancel: 'Vazgeç',
  merge: 'Birleştir…',
  mergeInto: 'Aynısını soran soru',
  mergeNow: 'Birleştir',
  mergeHint: 'Oyları birleşir, her kişi bir kez sayılır.',
  unmerge: 'Yeniden ayır',
  merged: (n: number) => `${number(n)} soru daha aynısını soruyor`,
  about: (what: string, question: string) => `${what}: ${isolated(question)}`,
  removed: (question: string) => `Kaldırıldı: ${isolated(question)}`,
  undo: 'Geri al',
  anonymousAsker: 'Adsız',
  own: 'Şimdi ekranda',
  pace: {
    fast: (n: number) => `${number(n)} kişiye göre çok hızlı`,
    slow: (n: number) => `${number(n)} kişiye göre çok yavaş`,
    lost: (n: number) => `${number(n)} kişi anlamadı`,
  } satisfies Record<Pace, (n: number) => string>,
  paceTitle: 'Son bir dakikada tempo',
} as const satisfies WordsOf<typeof english>;
