import type { WordsOf } from '#protocol/words-of';
import type { languageWords as english } from '../en/language.ts';

export const languageWords = {
  label: 'שפה',
  notSet: 'השרת לא עונה, ולכן השפה לא השתנתה.',

  room: 'שפת החדר',
  roomHint: 'לדפים שייפתחו מעכשיו. אפשר לבחור שפה אחרת בכל מכשיר.',
  asWished: 'לפי כל דפדפן',
} as const satisfies WordsOf<typeof english>;
