import type { GoodbyeCode, RefusalCode } from '#protocol/errors';
import type { WordsOf } from '#protocol/words-of';
import type { audienceRefusals as english } from '../en/audience.ts';

export const audienceRefusals = {
  'bad-payload': 'Così non va bene. Controlla quello che hai scritto: forse è vuoto o troppo lungo.',
  'not-allowed': 'Da questa pagina non è possibile.',
  'slow-down': 'Un po’ troppo in fretta. Aspetta un momento, poi riprova.',
  busy: 'In questo momento votano in tanti. Riprova tra poco.',
  'not-saved': 'Il server non è riuscito a salvare: non è stato contato nulla. Riprova.',
  internal: 'Qualcosa è andato storto sul server. Riprova.',
  'no-such-round': 'Questo turno non c’è più. Aspetta la prossima domanda.',
  'no-such-option': 'Questa opzione non c’è più. Scegline un’altra.',
  'changed-meanwhile': 'Nel frattempo la domanda o il tuo voto è cambiato. Scegli di nuovo.',
  'not-open': 'Il voto non è ancora aperto. Aspetta chi conduce.',
  'round-closed': 'Il voto è chiuso: questo voto non può più essere contato.',
  'choice-final': 'Qui vale la prima scelta; non si può cambiare.',
  'chat-off': 'La chat è stata disattivata da chi conduce.',
  'name-required': 'Qui serve un nome per votare. Prima scrivi il tuo.',
} as const satisfies WordsOf<typeof english>;

export const refusedWords = (code: RefusalCode | GoodbyeCode): string =>
  (audienceRefusals as Partial<Record<RefusalCode | GoodbyeCode, string>>)[code] ?? audienceRefusals.internal;
