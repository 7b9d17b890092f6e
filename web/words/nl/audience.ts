import type { GoodbyeCode, RefusalCode } from '#protocol/errors';
import type { WordsOf } from '#protocol/words-of';
import type { audienceRefusals as english } from '../en/audience.ts';

export const audienceRefusals = {
  'bad-payload': 'Dat lukte niet. Kijk na wat je schreef: het is misschien leeg of te lang.',
  'not-allowed': 'Dat kan niet vanaf deze pagina.',
  'slow-down': 'Dat ging iets te snel. Wacht even en probeer het opnieuw.',
  busy: 'Er stemmen nu heel veel mensen. Probeer het zo opnieuw.',
  'not-saved': 'De server kon dat niet opslaan, dus er is niets geteld. Probeer het opnieuw.',
  internal: 'Er ging iets mis op de server. Probeer het opnieuw.',
  'no-such-round': 'Deze ronde is er niet meer. Wacht op de volgende vraag.',
  'no-such-option': 'Deze optie is er niet meer. Kies een andere.',
  'changed-meanwhile': 'De vraag of je stem is intussen veranderd. Kies opnieuw.',
  'not-open': 'De stemming is nog niet open. Wacht op de host.',
  'round-closed': 'De stemming is gesloten, deze stem kon niet meer worden geteld.',
  'choice-final': 'Hier telt de eerste keuze; die kun je niet veranderen.',
  'chat-off': 'De host heeft de chat uitgezet.',
  'name-required': 'Hier stem je met je naam. Vul die eerst in.',
} as const satisfies WordsOf<typeof english>;

export const refusedWords = (code: RefusalCode | GoodbyeCode): string =>
  (audienceRefusals as Partial<Record<RefusalCode | GoodbyeCode, string>>)[code] ?? audienceRefusals.internal;
