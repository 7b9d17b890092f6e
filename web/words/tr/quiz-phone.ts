import type { WordsOf } from '#protocol/words-of';
import type { quizPhoneWords as english } from '../en/quiz-phone.ts';
import { number } from './numerals.ts';
import { ordinal } from './quiz.ts';

export const quizPhoneWords = {
  worth: (n: number, isWeighted: boolean) =>
    isWeighted
      ? `Doğru yanıt ${number(n)} puan: ne kadar erken, o kadar çok.`
      : `Doğru yanıt ${number(n)} puan, ne kadar sürerse sürsün.`,
  right: 'Doğru!',
  wrong: 'Bu kez olmadı',
  partly: (percent: number) => `%${percent} doğru`,
  none: 'Yanıt vermediniz',
  gained: (n: number) => `+${number(n)}`,
  streak: (n: number) => `Üst üste ${number(n)} doğru yanıt`,
  answer: (several: boolean) => (several ? 'Doğru yanıtlar:' : 'Doğru yanıt:'),
  standing: (rank: number, players: number) => `${number(players)} kişi arasında ${ordinal(rank)} sıradasınız`,
  points: (n: number) => `${number(n)} puan`,
  youAre: (player: number) => `Ekrandaki adınız: Oyuncu ${number(player)}.`,
  team: 'Takımınız',
  teamStanding: (name: string, rank: number, n: number) => `${name}: ${ordinal(rank)} sıra, ortalama ${number(n)} puan`,
  choose: 'Takımınızı seçin',
  change: 'Takımı değiştir',
  notSent: 'Şu an bağlantı yok. Lütfen yeniden deneyin.',
} as const satisfies WordsOf<typeof english>;
