import type { WordsOf } from '#protocol/words-of';
import type { keepingWords as english } from '../en/keeping.ts';
import { moment, number } from './numerals.ts';

export const keepingWords = {
  title: 'Saklama ve silme',
  until: (days: number, date: string) =>
    `Oda, son kullanımdan ${number(days)} gün sonra içindeki her şeyle birlikte silinir. Bugünden sonra kimse gelmezse silineceği an: ${date}.`,
  at: (at: number) => moment(at, 'long'),
  stays: 'Bu oda, biri silene kadar kalır.',
  erase: 'Bu odayı şimdi sil',
  ask: 'Bu oda sorular, oylar, adlar, sohbet ve resimlerle birlikte silinsin mi? İçerideki herkes çıkarılır ve hiçbir şey geri getirilemez. Önce sonuçlarınızı alın.',
  yes: 'Her şeyi sil',
  no: 'Kalsın',
  failed: 'Silinmedi. Birazdan yeniden deneyin.',
} as const satisfies WordsOf<typeof english>;
