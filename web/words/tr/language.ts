import type { WordsOf } from '#protocol/words-of';
import type { languageWords as english } from '../en/language.ts';

export const languageWords = {
  label: 'Dil',
  notSet: 'Sunucu yanıt vermiyor, dil olduğu gibi kalıyor.',

  room: 'Odanın dili',
  roomHint: 'Bundan sonra açılan sayfalar için. Herkes kendine başka bir dil seçebilir.',
  asWished: 'Her tarayıcının istediği',
} as const satisfies WordsOf<typeof english>;
