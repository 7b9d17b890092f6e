import type { WordsOf } from '#protocol/words-of';
import type { sendWords as english } from '../../en/kinds/send.ts';

export const sendWords = {
  send: 'Wyślij mój głos',
  sendChange: 'Wyślij zmianę',
  sending: 'Wysyłanie…',
  sent: 'Wysłano',
  change: 'Zmień',
  keep: 'Zostaw mój głos',
  moved: 'W trakcie odpowiadania pytanie zadano na nowo. Twoja odpowiedź została: sprawdź ją i wyślij.',

  receipt: {
    toVote: 'Odpowiedz i wyślij głos.',
    firstCounts: 'Odpowiedz i wyślij głos. Nie będzie można go zmienić.',
    withdrawn: 'Głos jest wycofany. Możesz wysłać inny.',
  },
} as const satisfies WordsOf<typeof english>;
