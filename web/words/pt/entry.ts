import type { WordsOf } from '#protocol/words-of';
import type { entryWords as english } from '../en/entry.ts';

export const entryWords = {
  passcodeTitle: 'Esta sala pede uma senha',
  passcodeText: 'A organização diz a senha a quem deve entrar. Maiúsculas não importam.',
  passcode: 'Senha',
  enter: 'Entrar',
  entering: 'Conferindo…',
  trouble: {
    'wrong-passcode': 'Essa não é a senha desta sala. Tente de novo.',
    'slow-down': 'Muitas tentativas erradas. Espere um momento e escreva a senha de novo.',
  },

  lockedTitle: 'As portas estão fechadas',
  lockedText:
    'Agora não entra mais ninguém. Deixe esta página aberta: quando as portas se abrirem, você entra automaticamente.',
  waiting: 'À espera na porta',

  goneTitle: 'Sem conexão',
} as const satisfies WordsOf<typeof english>;
