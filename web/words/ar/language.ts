import type { WordsOf } from '#protocol/words-of';
import type { languageWords as english } from '../en/language.ts';

export const languageWords = {
  label: 'اللغة',
  notSet: 'الخادم لا يستجيب، فتبقى اللغة كما هي.',

  room: 'لغة الغرفة',
  roomHint: 'للصفحات التي تُفتح من الآن. ويمكن لكل شخص اختيار لغة أخرى لنفسه.',
  asWished: 'حسب كل متصفح',
} as const satisfies WordsOf<typeof english>;
