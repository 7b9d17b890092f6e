import type { WordsOf } from '#protocol/words-of';
import type { sendWords as english } from '../../en/kinds/send.ts';

export const sendWords = {
  send: 'Envoyer mon vote',
  sendChange: 'Envoyer la modification',
  sending: 'Envoi…',
  sent: 'Envoyé',
  change: 'Modifier',
  keep: 'Garder mon vote',
  moved:
    'La question a été reposée pendant que vous répondiez. Votre réponse est conservée\u202f: relisez-la, puis envoyez-la.',

  receipt: {
    toVote: 'Répondez, puis envoyez votre vote.',
    firstCounts: 'Répondez, puis envoyez votre vote. Il ne pourra pas être modifié.',
    withdrawn: 'Votre vote est retiré. Vous pouvez en envoyer un autre.',
  },
} as const satisfies WordsOf<typeof english>;
