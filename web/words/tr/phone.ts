import type { WordsOf } from '#protocol/words-of';
import type { phoneWords as english } from '../en/phone.ts';
import { number } from './numerals.ts';

export const phoneWords = {
  here: (n: number) => `${number(n)} kişi`,
  anonymous: 'Anonim: yönetici yalnızca toplamları görür.',
  anonymousAnswer: 'Anonim: kimin ne dediğini kimse görmez.',
  named: 'Adla; yönetici yalnızca toplamları görür.',
  quiz: 'Bilgi yarışması: en iyilerin adı ekranda görünür.',
  kept: 'Adınızla; yönetici okuyabilir.',
  optionsLabel: 'Seçenekler',
  votes: (n: number) => `${number(n)} oy`,
  hidden: 'Yönetici gösterene kadar sonuçlar gizli.',
  afterVoting: 'Sonuçlar, oy verdiğinizde burada görünür.',
  timeLeft: 'Kalan süre',
  timeUp: 'Süre doldu',
  secondsLeft: (n: number) => `${number(n)} saniye kaldı`,

  tapped: {
    toVote: 'Oy vermek için bir seçeneğe dokunun.',
    firstCounts: 'Oy vermek için bir seçeneğe dokunun. İlk seçim geçerli.',
    withdrawn: 'Oyunuz geri çekildi. Yeniden oy vermek için bir seçeneğe dokunun.',
  },
  sending: 'Oyunuz gönderiliyor…',
  withdrawing: 'Oyunuz geri çekiliyor…',
  keptForLater: 'Bu telefonda saklandı. Bağlantı gelince gönderilecek.',
  counted: 'Oyunuz sayıldı.',
  countedFinal: 'Oyunuz sayıldı. Burada ilk seçim geçerli.',
  withdraw: 'Oyumu geri çek',

  notOpen: 'Oylama henüz açılmadı. Açılınca buradan oy verebilirsiniz.',
  closing: 'Oylama kapanıyor. Yoldaki oylar hâlâ sayılıyor.',
  closedVoted: 'Oylama kapandı. Oyunuz sayıldı.',
  closedNotVoted: 'Oylama kapandı.',

  noPollTitle: 'Şu an oylanacak bir şey yok',
  noPoll: 'Bu sayfayı açık tutun. Sıradaki soru burada kendiliğinden belirir.',
  loadingTitle: 'Odaya katılınıyor…',
  loading: 'Bu biraz sürer. Olmazsa bu telefonun ekranla aynı ağda olduğunu kontrol edin.',
} as const satisfies WordsOf<typeof english>;
