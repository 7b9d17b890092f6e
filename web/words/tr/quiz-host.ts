import type { WordsOf } from '#protocol/words-of';
import type { quizHostWords as english } from '../en/quiz-host.ts';
import { number } from './numerals.ts';

export const quizHostWords = {
  title: 'Bilgi yarışması',
  hint: 'Puanlar, gösterilen her doğru yanıtla gelir.',
  showLeaderboard: 'Puan tablosunu göster',
  showPodium: 'Kürsü',
  takeDown: 'Ekrandan kaldır',
  isUp: { leaderboard: 'Ekran puan tablosunu gösteriyor.', podium: 'Ekran kürsüyü gösteriyor.' },
  isDown: 'Ekran soruyu gösteriyor.',
  whenClosed: 'Oylamayı kapatın, sonra gösterin.',

  isQuiz: 'Yarışma sorusu',
  right: {
    any: 'Doğru yanıt: işaretlenenlerden biri',
    all: 'Doğru yanıt: tam olarak işaretlenenler',
    order: 'Doğru sıra',
  },
  own: 'Doğru değer, yukarıda bu türün ayarlarında.',
  placeOf: (letter: string) => `${letter} seçeneğinin sırası`,
  points: 'Puan',
  timing: 'Süre',
  timings: { weighted: 'Ne kadar erken, o kadar çok puan', free: 'Her an aynı puan' },
  streaks: 'Üst üste doğru yanıtlar daha çok kazandırır',
  explanation: 'Açıklama, sonuç gösterilince görünür',
  needsOwn: 'Yarışma sorusuna doğru yanıt gerekir.',
  needsRight: 'En az bir doğru yanıt işaretleyin.',
  needsPoints: (most: number) => `Doğru yanıt 1 ile ${number(most)} puan arasında kazandırır.`,
  longExplanation: (most: number) => `Açıklama çok uzun: en çok ${number(most)} karakter olabilir.`,

  teams: 'Yarışma takımları',
  how: { nobody: 'Takım yok', choice: 'Herkes kendi seçer', deal: 'Girenlere eşit dağıtılır' },
  teamNames: 'Takım adları, her satıra bir ad',
  usualNames: ['Tilkiler', 'Baykuşlar'],
  saveTeams: 'Takımları kaydet',
  needsTeams: (least: number, most: number) =>
    `Birbirinden farklı ${number(least)} ile ${number(most)} arası ad yazın.`,
} as const satisfies WordsOf<typeof english>;
