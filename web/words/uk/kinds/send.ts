import type { WordsOf } from '#protocol/words-of';
import type { sendWords as english } from '../../en/kinds/send.ts';

export const sendWords = {
  send: 'Надіслати мій голос',
  sendChange: 'Надіслати зміну',
  sending: 'Надсилаємо…',
  sent: 'Надіслано',
  change: 'Змінити',
  keep: 'Залишити мій голос',
  moved: 'Поки ви відповідали, запитання поставили наново. Вашу відповідь збережено: перегляньте й надішліть.',

  receipt: {
    toVote: 'Дайте відповідь і надішліть голос.',
    firstCounts: 'Дайте відповідь і надішліть голос. Змінити його не можна.',
    withdrawn: 'Ваш голос відкликано. Можна надіслати інший.',
  },
} as const satisfies WordsOf<typeof english>;
