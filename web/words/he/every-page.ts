import type { WordsOf } from '#protocol/words-of';
import type { commonWords as english } from '../en/every-page.ts';
import { count, unbroken } from './numerals.ts';

export const commonWords = {
  product: 'Showhands',
  room: (code: string) => `חדר ${unbroken(code)}`,
  pageTitle: (part: string) => `${part} · Showhands`,
  labelled: (label: string, value: string) => `${label}: ${value}`,
  sentences: (...all: readonly string[]) => all.join('. '),
  ballots: (n: number) => count(n, { one: 'הצבעה אחת', two: 'שתי הצבעות', other: '# הצבעות' }),
  clock: (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
  share: (percent: number) => `${percent}%`,
  connecting: 'מתחברים…',
  online: 'מחובר',
  reconnecting: 'מתחברים מחדש…',
  outside: 'עוד לא בפנים',
  gone: 'מנותק',
  tryAgain: 'לנסות שוב',
  otherRoom: 'להזין קוד אחר',
  copy: 'העתקה',
  copyOf: (what: string) => `העתקה: ${what}`,
  copied: 'הועתק',
  selected: 'סומן, עכשיו העתיקו',
} as const satisfies WordsOf<typeof english>;
