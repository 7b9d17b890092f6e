import type { WordsOf } from '#protocol/words-of';
import type { decisionEditorWords as english } from '../en/decision-editor.ts';
import { number } from './numerals.ts';

export const decisionEditorWords = {
  title: 'Karar',
  decides: 'Sonuç bir karar verir',
  rule: 'Kabul için gereken',
  rules: {
    simple: 'diğer her seçenekten fazla oy',
    absolute: 'oyların yarısından fazlası',
    '2/3': 'en az 2/3 oy oranı',
    '3/4': 'en az 3/4 oy oranı',
    '4/5': 'en az 4/5 oy oranı',
  },
  own: 'kendi belirlediğiniz oran',
  ownShare: 'Gereken oran',
  shareExample: '%60 ya da 5/9',
  motion: 'Oylanan',
  anyOption: 'Orana ulaşan her seçenek',
  abstention: '“Çekimser” anlamına gelen',
  noOption: 'Hiçbiri',
  base: 'Çekimserler',
  bases: { votes: 'oylara katılmaz', ballots: 'oylara katılır' },
  quorum: 'Yeter sayı',
  quorums: { none: 'yok', ballots: 'oy sayısı', share: 'buradakilerin oranı' },
  quorumBallots: 'Gereken oy sayısı',
  quorumShare: 'Buradakilerin oranı',
  hint: 'Kuralı herkes görür. Karar, oylama kapanınca kesinleşir.',
  problem: {
    share: 'Gereken oran %60 ya da 5/9 gibi yazılır ve bütünü aşamaz.',
    'quorum-share': 'Yeter sayı %50 ya da 1/3 gibi yazılır ve bütünü aşamaz.',
    quorum: (most: number) => `Yeter sayı 1 ile ${number(most)} oy arasındadır.`,
    option: 'Karar, boş bir seçenekle ilgili.',
  },
} as const satisfies WordsOf<typeof english>;
