import type { WordsOf } from '#protocol/words-of';
import type { sendWords as english } from '../../en/kinds/send.ts';

export const sendWords = {
  send: 'Enviar meu voto',
  sendChange: 'Enviar mudança',
  sending: 'Enviando…',
  sent: 'Enviado',
  change: 'Mudar',
  keep: 'Manter meu voto',
  moved: 'A pergunta foi feita de novo enquanto você respondia. Sua resposta está guardada: confira e envie.',

  receipt: {
    toVote: 'Responda e envie seu voto.',
    firstCounts: 'Responda e envie seu voto. Depois não dá para mudar.',
    withdrawn: 'Seu voto foi retirado. Você pode enviar outro.',
  },
} as const satisfies WordsOf<typeof english>;
