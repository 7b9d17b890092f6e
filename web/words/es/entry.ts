import type { WordsOf } from '#protocol/words-of';
import type { entryWords as english } from '../en/entry.ts';

export const entryWords = {
  passcodeTitle: 'Esta sala pide una contraseña',
  passcodeText: 'La organización la da a quienes deben entrar. Da igual usar mayúsculas o minúsculas.',
  passcode: 'Contraseña',
  enter: 'Entrar',
  entering: 'Comprobando…',
  trouble: {
    'wrong-passcode': 'Esa no es la contraseña de esta sala. Inténtelo de nuevo.',
    'slow-down': 'Demasiados intentos fallidos. Espere un momento y escríbala otra vez.',
  },

  lockedTitle: 'Las puertas están cerradas',
  lockedText: 'Por ahora no entra nadie más. Deje abierta esta página: entrará automáticamente en cuanto se abran.',
  waiting: 'En espera en la puerta',

  goneTitle: 'Sin conexión',
} as const satisfies WordsOf<typeof english>;
