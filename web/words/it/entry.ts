import type { WordsOf } from '#protocol/words-of';
import type { entryWords as english } from '../en/entry.ts';

export const entryWords = {
  passcodeTitle: 'Questa stanza chiede una password',
  passcodeText: 'Chi conduce la dice a chi deve entrare. Maiuscole o minuscole non importa.',
  passcode: 'Password',
  enter: 'Entra',
  entering: 'Verifica…',
  trouble: {
    'wrong-passcode': 'Non è la password di questa stanza. Riprova.',
    'slow-down': 'Troppi tentativi sbagliati. Aspetta un momento, poi scrivila di nuovo.',
  },

  lockedTitle: 'Le porte sono chiuse',
  lockedText: 'Per ora non entra nessun altro. Lascia aperta questa pagina: appena si aprono, entri in automatico.',
  waiting: 'In attesa alla porta',

  goneTitle: 'Non in linea',
} as const satisfies WordsOf<typeof english>;
