import type { WordsOf } from '#protocol/words-of';
import type { entryWords as english } from '../en/entry.ts';

export const entryWords = {
  passcodeTitle: 'Deze ruimte vraagt een wachtwoord',
  passcodeText: 'De host vertelt het aan wie erbij mag zijn. Hoofdletters maken niet uit.',
  passcode: 'Wachtwoord',
  enter: 'Naar binnen',
  entering: 'Controleren…',
  trouble: {
    'wrong-passcode': 'Dat is niet het wachtwoord van deze ruimte. Probeer het opnieuw.',
    'slow-down': 'Te veel foute pogingen. Wacht even en vul het dan opnieuw in.',
  },

  lockedTitle: 'De deuren zijn dicht',
  lockedText:
    'De host laat nu niemand meer binnen. Houd deze pagina open: zodra de deuren opengaan, kom je vanzelf binnen.',
  waiting: 'Wachten bij de deur',

  goneTitle: 'Niet verbonden',
} as const satisfies WordsOf<typeof english>;
