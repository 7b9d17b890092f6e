import type { WordsOf } from '#protocol/words-of';
import type { commonWords as english } from '../en/every-page.ts';
import { count, unbroken } from './numerals.ts';

export const commonWords = {
  product: 'Showhands',
  room: (code: string) => `الغرفة ${unbroken(code)}`,
  pageTitle: (part: string) => `${part} · Showhands`,
  labelled: (label: string, value: string) => `${label}: ${value}`,
  sentences: (...all: readonly string[]) => all.join('. '),
  ballots: (n: number) =>
    count(n, {
      zero: 'لا أصوات',
      one: 'صوت واحد',
      two: 'صوتان',
      few: '# أصوات',
      many: '# صوتًا',
      other: '# صوت',
    }),
  clock: (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
  // Isolated: a number beside it would otherwise stand on the wrong side of it.
  share: (percent: number) => `\u2066${percent}%\u2069`,
  connecting: 'يجري الاتصال…',
  online: 'مباشر',
  reconnecting: 'تجري إعادة الاتصال…',
  outside: 'خارج الغرفة',
  gone: 'انقطع الاتصال',
  tryAgain: 'المحاولة مجددًا',
  otherRoom: 'إدخال رمز آخر',
  copy: 'نسخ',
  copyOf: (what: string) => `نسخ: ${what}`,
  copied: 'تم النسخ',
  selected: 'تم التحديد، يمكن نسخه الآن',
} as const satisfies WordsOf<typeof english>;
