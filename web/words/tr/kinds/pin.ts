import type { WordsOf } from '#protocol/words-of';
import type { pinWords as english } from '../../en/kinds/pin.ts';
import { list, number } from '../numerals.ts';

export const pinWords = {
  name: 'Resimde işaret',
  hint: 'Herkes bir resme bir işaret koyar.',

  picture: 'Resim',
  alt: 'Resimde ne var',
  altHint: 'Göremeyenlere sesli okunur.',
  needsPicture: 'Önce bir resim seçin.',
  needsAlt: 'Resimde ne olduğunu birkaç kelimeyle yazın.',

  tap: 'Resimde yerine dokunun.',
  board: (alt: string) => `${alt}. Bir yere dokunun ya da işareti ok tuşlarıyla taşıyın.`,
  at: (x: number, y: number) => `İşaretiniz: soldan %${number(x)}, üstten %${number(y)}.`,
  fromLeft: 'Soldan, %',
  fromTop: 'Üstten, %',
  fields: 'Sayılarla yerleştir',
  yours: 'İşaretiniz',

  map: (alt: string, ballots: string) => `Isı haritası, ${ballots}: ${alt}. Aynı sayılar tablo olarak aşağıda.`,
  kept: (alt: string, ballots: string, parts: readonly string[]) => `Isı haritası, ${ballots}: ${alt}. ${list(parts)}`,
  few: 'az işaret',
  many: 'çok işaret',
  place: 'Yer',
  pins: 'İşaret',
  region: (column: 0 | 1 | 2, row: 0 | 1 | 2) =>
    [
      ['sol üst', 'üst', 'sağ üst'],
      ['sol', 'orta', 'sağ'],
      ['sol alt', 'alt', 'sağ alt'],
    ][row]?.[column] ?? '',
  hottest: (region: string) => `En çok işaret: ${region}`,
  none: 'Henüz işaret yok',
  noneHidden: 'Yönetici gösterene kadar işaretler gizli.',
} as const satisfies WordsOf<typeof english>;
