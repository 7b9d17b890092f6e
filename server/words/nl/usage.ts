import type { ServerWords } from '../words.ts';

export const usageWords: ServerWords['usage'] = {
  usage: 'Gebruik: showhands [vraag optie optie … | deck.md] [instellingen]',
  start: 'starten met de open ruimte',
  ask: 'dit vragen in de open ruimte',
  deck: 'de vragen van dit bestand in de open ruimte laden',
  check: 'de stemmen opnieuw tellen en met de tellingen vergelijken',
  backup: 'een complete kopie van de gegevens schrijven, ook naast een draaiende server',
  settings: 'Instellingen, bij de opdracht of in de omgeving:',
  none: '(geen)',
};
