import type { WordsOf } from '#protocol/words-of';
import type { editorWords as english } from '../en/editor.ts';
import { number } from './numerals.ts';

export const editorWords = {
  kind: 'Soru türü',
  question: 'Soru',
  options: 'Seçenekler',
  option: (letter: string) => `${letter} seçeneği`,
  removeOption: (letter: string) => `${letter} seçeneğini kaldır`,
  moveUp: (letter: string) => `${letter} seçeneğini yukarı taşı`,
  moveDown: (letter: string) => `${letter} seçeneğini aşağı taşı`,
  addOption: 'Seçenek ekle',
  resultsTitle: 'Sonuçlar',
  resultsLive: 'Oylar gelirken herkes görür',
  resultsHidden: 'Siz gösterene kadar gizli',
  votesTitle: 'Oylar',
  changeable: 'Oylama açıkken oylar değiştirilebilir',
  phonesTitle: 'Telefonlarda sonuçlar',
  phonesAlways: 'Her zaman',
  phonesAfterVoting: 'Telefonun sahibi oy verince',
  timeTitle: 'Süre sınırı',
  timeLimited: 'Oylama kendiliğinden kapanır',
  timeSeconds: 'Saniye',
  timeRange: (least: number, most: number) => `${number(least)} ile ${number(most)} saniye arası`,
  needsTime: (least: number, most: number) => `Süre sınırı ${number(least)} ile ${number(most)} saniye arasındadır.`,
  needsQuestion: 'Önce bir soru yazın.',
  needsOptions: (n: number) => `En az ${number(n)} seçenek yazın.`,
  emptiedOption: (letter: string) => `${letter} seçeneği boş. Doldurun ya da kaldırın.`,
  longQuestion: (chars: number) => `Bir soru en çok ${number(chars)} karakter olabilir.`,
  longOption: (letter: string, chars: number) => `${letter} seçeneği ${number(chars)} karakterden uzun.`,
  fullOptions: (most: number) => `Bir soruda en çok ${number(most)} seçenek olur.`,
  tooLong: 'Metinlerin toplamı çok uzun. Bazı seçenekleri kısaltın.',
} as const satisfies WordsOf<typeof english>;
