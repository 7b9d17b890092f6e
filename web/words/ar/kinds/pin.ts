import type { WordsOf } from '#protocol/words-of';
import type { pinWords as english } from '../../en/kinds/pin.ts';
import { list, number } from '../numerals.ts';

export const pinWords = {
  name: 'دبوس على صورة',
  hint: 'كلٌّ يضع دبوسًا واحدًا على صورة.',

  picture: 'الصورة',
  alt: 'ما تعرضه الصورة',
  altHint: 'يُقرأ بصوت عالٍ لمن لا يراها.',
  needsPicture: 'يُرجى اختيار صورة أولًا.',
  needsAlt: 'يُرجى وصف الصورة في بضع كلمات.',

  tap: 'يُرجى لمس الموضع على الصورة.',
  board: (alt: string) => `${alt}. يُرجى لمس موضع أو تحريك الدبوس بمفاتيح الأسهم.`,
  at: (x: number, y: number) => `دبوسك: ${number(x)}\u200e%\u200e من اليسار، ${number(y)}\u200e%\u200e من الأعلى.`,
  fromLeft: 'من اليسار، %',
  fromTop: 'من الأعلى، %',
  fields: 'وضعه بالأرقام',
  yours: 'دبوسك',

  map: (alt: string, ballots: string) => `خريطة حرارية (${ballots}): ${alt}. الأعداد نفسها في جدول أدناه.`,
  kept: (alt: string, ballots: string, parts: readonly string[]) => `خريطة حرارية (${ballots}): ${alt}. ${list(parts)}`,
  few: 'دبابيس قليلة',
  many: 'دبابيس كثيرة',
  place: 'الموضع',
  pins: 'الدبابيس',
  region: (column: 0 | 1 | 2, row: 0 | 1 | 2) =>
    [
      ['أعلى اليسار', 'الأعلى', 'أعلى اليمين'],
      ['اليسار', 'الوسط', 'اليمين'],
      ['أسفل اليسار', 'الأسفل', 'أسفل اليمين'],
    ][row]?.[column] ?? '',
  hottest: (region: string) => `أكثر الدبابيس: ${region}`,
  none: 'لا دبابيس بعد',
  noneHidden: 'الدبابيس مخفية حتى يُظهرها المضيف.',
} as const satisfies WordsOf<typeof english>;
