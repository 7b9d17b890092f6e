import type { WordsOf } from '#protocol/words-of';
import type { languageWords as english } from '../en/language.ts';

export const languageWords = {
  label: '语言',
  notSet: '服务器没有回应，语言未更改。',

  room: '房间的语言',
  roomHint: '对今后打开的页面生效。每个人都可以自选其他语言。',
  asWished: '跟随各自的浏览器',
} as const satisfies WordsOf<typeof english>;
