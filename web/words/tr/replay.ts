import type { Mark } from '#protocol/replay';
import type { WordsOf } from '#protocol/words-of';
import { elapsedIn } from '../elapsed-in.ts';
import type { replayWords as english } from '../en/replay.ts';
import { commonWords } from './every-page.ts';
import { isolated } from './isolated-text.ts';

const elapsed = elapsedIn((days) => `${days}\u00a0g`);

function mark({ what, text = '' }: Pick<Mark, 'what' | 'text'>): string {
  switch (what) {
    case 'open':
      return 'Oylama açıldı';
    case 'reopen':
      return 'Oylama yeniden açıldı';
    case 'close':
      return 'Oylama kapandı';
    case 'reveal':
      return 'Sonuçlar gösterildi';
    case 'hide':
      return 'Sonuçlar gizlendi';
    case 'announcement':
      return `Duyuru: ${isolated(text.replace(/\n/g, ' '))}`;
    default:
      return what satisfies never;
  }
}

export const replayWords = {
  title: 'Tekrar',
  state: 'Tekrar',
  hint: 'Çubukların açılıştan kapanışa kadar nasıl hareket ettiği, on saniyede.',
  elapsed,
  mark,
  time: (ms: number, wholeMs: number) => `${elapsed(ms)} / ${elapsed(wholeMs)}`,
  place: 'Tekrarın anı',
  placeText: (ms: number, ballots: number, last: string | null) =>
    `Açılıştan ${elapsed(ms)} sonra, ${commonWords.ballots(ballots)}${last ? `, ${last}` : ''}`,
  play: 'Oynat',
  pause: 'Duraklat',
  again: 'Yeniden oynat',
  marks: 'Neler oldu',
  heads: { time: 'Zaman', ballots: 'Oy verenler' },
  goTo: (time: string, what: string) => `${time} ${what}`,
  which: 'Tur',
  onScreen: 'Ekranda göster',
  offScreen: 'Ekrandan kaldır',
  isOnScreen: 'Ekran, burada yaptığınızı izler.',
  hidden: 'Bunu ekranda göstermeden önce sonuçları gösterin.',
  loading: 'Adımlar yükleniyor…',
  saveVideo: 'Video olarak kaydet',
  savePicture: 'Resim olarak kaydet',
  saving: (percent: number) => `Kaydediliyor… %${percent}`,
  cancel: 'Vazgeç',
  notSaved: 'Bu tarayıcı videoyu kaydedemedi. Onun yerine son resim kaydedildi.',
} as const satisfies WordsOf<typeof english>;
