import type { WordsOf } from '#protocol/words-of';
import type { languageWords as english } from '../en/language.ts';

export const languageWords = {
  label: 'Мова',
  notSet: 'Сервер не відповідає, тож мова залишається такою, як є.',

  room: 'Мова кімнати',
  roomHint: 'Для сторінок, відкритих відтепер. Кожен може вибрати для себе іншу.',
  asWished: 'Як бажає кожен браузер',
} as const satisfies WordsOf<typeof english>;
