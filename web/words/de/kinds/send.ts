import type { WordsOf } from '#protocol/words-of';
import type { sendWords as english } from '../../en/kinds/send.ts';

export const sendWords = {
  send: 'Meine Stimme senden',
  sendChange: 'Änderung senden',
  sending: 'Wird gesendet …',
  sent: 'Gesendet',
  change: 'Ändern',
  keep: 'Bei meiner Stimme bleiben',
  moved:
    'Die Frage wurde neu gestellt, während Sie antworteten. Ihre Antwort ist noch da: Prüfen Sie sie noch einmal und senden Sie sie dann.',

  receipt: {
    toVote: 'Antworten Sie, dann senden Sie Ihre Stimme.',
    firstCounts: 'Antworten Sie, dann senden Sie Ihre Stimme. Sie lässt sich nicht ändern.',
    withdrawn: 'Ihre Stimme ist zurückgezogen. Sie können eine andere senden.',
  },
} as const satisfies WordsOf<typeof english>;
