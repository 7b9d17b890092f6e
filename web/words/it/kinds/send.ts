import type { WordsOf } from '#protocol/words-of';
import type { sendWords as english } from '../../en/kinds/send.ts';

export const sendWords = {
  send: 'Invia il mio voto',
  sendChange: 'Invia la modifica',
  sending: 'Invio…',
  sent: 'Inviato',
  change: 'Cambia',
  keep: 'Tieni il mio voto',
  moved: 'La domanda è stata posta di nuovo mentre rispondevi. La tua risposta è ancora qui: riguardala, poi inviala.',

  receipt: {
    toVote: 'Rispondi, poi invia il tuo voto.',
    firstCounts: 'Rispondi, poi invia il tuo voto. Non si potrà cambiare.',
    withdrawn: 'Il tuo voto è stato ritirato. Puoi inviarne un altro.',
  },
} as const satisfies WordsOf<typeof english>;
