import type { WordsOf } from '#protocol/words-of';
import type { sendWords as english } from '../../en/kinds/send.ts';

export const sendWords = {
  send: 'Enviar mi voto',
  sendChange: 'Enviar el cambio',
  sending: 'Enviando…',
  sent: 'Enviado',
  change: 'Cambiar',
  keep: 'Conservar mi voto',
  moved:
    'La pregunta se volvió a hacer mientras usted respondía. Su respuesta se conserva: revísela y después envíela.',

  receipt: {
    toVote: 'Responda y después envíe su voto.',
    firstCounts: 'Responda y después envíe su voto. No se podrá cambiar.',
    withdrawn: 'Su voto se retiró. Puede enviar otro.',
  },
} as const satisfies WordsOf<typeof english>;
