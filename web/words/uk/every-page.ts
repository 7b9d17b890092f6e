import type { WordsOf } from '#protocol/words-of';
import type { commonWords as english } from '../en/every-page.ts';
import { count, unbroken } from './numerals.ts';

export const commonWords = {
  product: 'Showhands',
  room: (code: string) => `Кімната ${unbroken(code)}`,
  pageTitle: (part: string) => `${part} · Showhands`,
  labelled: (label: string, value: string) => `${label}: ${value}`,
  sentences: (...all: readonly string[]) => all.join('. '),
  ballots: (n: number) => count(n, { one: '# голос', few: '# голоси', many: '# голосів', other: '# голосу' }),
  clock: (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
  share: (percent: number) => `${percent}%`,
  connecting: 'З’єднуємося…',
  online: 'Наживо',
  reconnecting: 'З’єднуємося знову…',
  outside: 'Ще не в кімнаті',
  gone: 'Від’єднано',
  tryAgain: 'Спробувати ще раз',
  otherRoom: 'Інший код',
  copy: 'Копіювати',
  copyOf: (what: string) => `Копіювати: ${what}`,
  copied: 'Скопійовано',
  selected: 'Виділено, тепер скопіюйте',
} as const satisfies WordsOf<typeof english>;
