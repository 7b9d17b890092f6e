import type { WordsOf } from '#protocol/words-of';
import type { sendWords as english } from '../../en/kinds/send.ts';

export const sendWords = {
  send: 'Mijn stem versturen',
  sendChange: 'Wijziging versturen',
  sending: 'Versturen…',
  sent: 'Verstuurd',
  change: 'Wijzigen',
  keep: 'Mijn stem houden',
  moved: 'De vraag is opnieuw gesteld terwijl je antwoordde. Je antwoord is bewaard: kijk het na en verstuur het.',

  receipt: {
    toVote: 'Antwoord en verstuur je stem.',
    firstCounts: 'Antwoord en verstuur je stem. Wijzigen kan niet.',
    withdrawn: 'Je stem is ingetrokken. Je kunt een andere versturen.',
  },
} as const satisfies WordsOf<typeof english>;
