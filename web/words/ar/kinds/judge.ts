import type { WordsOf } from '#protocol/words-of';
import type { judgeWords as english } from '../../en/kinds/judge.ts';
import { isolated } from '../isolated-text.ts';
import { number } from '../numerals.ts';

export const judgeWords = {
  title: 'الإجابات',
  lists: 'أي الإجابات',
  standing: { held: 'منتظرة', shown: 'ظاهرة', removed: 'محذوفة' },
  hold: 'حجز الإجابات حتى الموافقة عليها',
  holdHint: 'الإجابات التي لم يوافق عليها أحد تختفي فورًا من الشاشات والهواتف.',
  find: 'البحث عن إجابة',
  approve: 'موافقة',
  remove: 'حذف',
  restore: 'استرجاع',
  about: (what: string, answer: string) => `${what}: ${isolated(answer)}`,
  times: (n: number) => `\u200e×${number(n)}`,
  none: {
    held: 'لا إجابة تنتظر الموافقة.',
    shown: 'لا يرى أحد أي إجابة بعد.',
    removed: 'لم يُحذف شيء.',
  },
  notFound: 'لا إجابة بهذا النص.',
  loading: 'يجري تحميل الإجابات…',
  more: (n: number, of: number) => `أول ${number(n)} من ${number(of)}. يمكن البحث عن غيرها بنصها.`,
} as const satisfies WordsOf<typeof english>;
