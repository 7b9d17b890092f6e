import { countsOf } from '../counts-of.ts';
import type { FormWords } from '../words.ts';
import { formQuizWords } from './form-quiz.ts';
import { formTaskWords } from './form-tasks.ts';

const { number } = countsOf('tr');

export const formWords: FormWords = {
  room: (code) => `Oda ${code}`,
  anonymous: 'Anonim: yönetici yalnızca toplamları görür.',
  named: 'Adla; yönetici yalnızca toplamları görür.',
  kept: 'Adınızla; yönetici okuyabilir.',
  quiz: 'Bilgi yarışması: en iyilerin adı ekranda görünür.',
  hidden: 'Yönetici gösterene kadar sonuçlar gizli.',
  afterVoting: 'Sonuçlar, oy verdiğinizde burada görünür.',
  ballots: (n) => `${number(n)} oy`,
  votes: (n) => `${number(n)} oy`,
  share: (percent) => `%${percent}`,
  yours: 'sizin seçiminiz',
  send: 'Oyumu gönder',
  number: 'Sayınız',
  words: 'Kelimeleriniz, aralarında virgülle',
  text: 'Yanıtınız',
  tap: (alt: string) => `${alt}. Bir yere dokunun ya da aşağıya iki sayı yazın.`,
  fromLeft: 'Soldan, %',
  fromTop: 'Üstten, %',
  rank: 'İlk tercihinizin yanına 1, ikincinin yanına 2 yazın ve böyle sürdürün.',
  spread: 'Her seçeneğin yanına kaç puan verdiğinizi yazın.',

  outcome: formQuizWords,
  task: formTaskWords,

  choose: 'Oy vermek için bir seçenek seçin.',
  firstCounts: 'Oy vermek için bir seçenek seçin. İlk seçim geçerli.',
  nameFirst: 'Burada adla oy veriliyor: yukarıya adınızı yazın, sonra seçin.',
  counted: 'Oyunuz sayıldı.',
  countedFinal: 'Oyunuz sayıldı. Burada ilk seçim geçerli.',
  withdrawn: 'Oyunuz geri çekildi. Yeniden oy vermek için bir seçenek seçin.',
  withdraw: 'Oyumu geri çek',
  notOpen: 'Oylama henüz açılmadı.',
  closing: 'Oylama kapanıyor.',
  closedVoted: 'Oylama kapandı. Oyunuz sayıldı.',
  closedNotVoted: 'Oylama kapandı.',
  update: 'En yenisini göster',

  nameLabel: 'Adınız',
  nameSave: 'Adımı kaydet',
  announcement: 'Yöneticiden',

  noPollTitle: 'Şu an oylanacak bir şey yok',
  noPoll: 'Yönetici bir şey sorunca yeniden bakın.',
  passcodeTitle: 'Bu oda parola istiyor',
  passcode: 'Parola',
  enter: 'Gir',
  outsideTitle: 'Henüz içeride değil',

  language: 'Dil',
  setLanguage: 'Değiştir',

  refusals: {
    'bad-payload': 'Bu olmadı: boş ya da çok uzun olabilir. Lütfen yeniden deneyin.',
    'slow-down': 'Bu biraz hızlı oldu. Biraz bekleyip yeniden deneyin.',
    busy: 'Şu anda çok kişi oy veriyor. Lütfen birazdan yeniden deneyin.',
    'not-saved': 'Sunucu kaydedemedi, hiçbir şey sayılmadı. Lütfen yeniden deneyin.',
    'no-such-round': 'Bu arada soru değişti, bu yüzden hiçbir şey sayılmadı. Şimdiki soru bu.',
    'changed-meanwhile': 'Bu arada soru ya da oyunuz değişti. Şimdiki durum bu; lütfen yeniden seçin.',
    'no-such-option': 'Bu seçenek artık yok. Lütfen başka birini seçin.',
    'not-open': 'Oylama henüz açılmadı.',
    'round-closed': 'Oylama kapandı, bu oy sayılamadı.',
    'choice-final': 'Burada ilk seçim geçerli; değiştirilemez.',
    'name-required': 'Burada adla oy veriliyor. Lütfen önce adınızı yazın.',
    'name-taken': 'Bu ad yöneticinin adına benziyor. Lütfen başka bir ad seçin.',
    'room-locked': 'Yönetici bu odanın kapılarını kapattı: şimdilik yeni kimse giremez.',
    'passcode-required': 'Bu oda parola istiyor.',
    'wrong-passcode': 'Bu odanın parolası bu değil. Lütfen yeniden deneyin.',
    banned: 'Bir yönetici sizi bu odadan çıkardı.',
    'wrong-origin': 'Bu, başka bir sayfadan geldi; hiçbir şey sayılmadı. Lütfen yeniden seçin.',
  },
  wrong: 'Sunucuda bir sorun oldu. Lütfen yeniden deneyin.',
};
