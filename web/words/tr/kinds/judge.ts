import type { WordsOf } from '#protocol/words-of';
import type { judgeWords as english } from '../../en/kinds/judge.ts';
import { isolated } from '../isolated-text.ts';
import { number } from '../numerals.ts';

export const judgeWords = {
  title: 'Yanıtlar',
  lists: 'Hangi yanıtlar',
  standing: { held: 'Bekleyen', shown: 'Gösterilen', removed: 'Kaldırılan' },
  hold: 'Yanıtları onaya kadar beklet',
  holdHint: 'Kimsenin onaylamadığı yanıtlar ekranlardan ve telefonlardan hemen kalkar.',
  find: 'Yanıt ara',
  approve: 'Onayla',
  remove: 'Kaldır',
  restore: 'Geri getir',
  about: (what: string, answer: string) => `${what}: ${isolated(answer)}`,
  times: (n: number) => `×${number(n)}`,
  none: {
    held: 'Onay bekleyen yanıt yok.',
    shown: 'Henüz kimse yanıt görmüyor.',
    removed: 'Hiçbir şey kaldırılmadı.',
  },
  notFound: 'Böyle bir yanıt yok.',
  loading: 'Yanıtlar yükleniyor…',
  more: (n: number, of: number) => `${number(of)} yanıttan ilk ${number(n)} tanesi. Diğerlerini metniyle arayın.`,
} as const satisfies WordsOf<typeof english>;
