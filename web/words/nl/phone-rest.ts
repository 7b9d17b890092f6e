import type { WordsOf } from '#protocol/words-of';
import type { phoneRestWords as english } from '../en/phone-rest.ts';

export const phoneRestWords = {
  announcement: 'Van de host',
  more: 'Alles tonen',
  dismiss: 'Mededeling sluiten',

  notLoaded: 'Deze vraag kon niet worden geladen.',

  nameLabel: 'Je naam, om te stemmen',
  nameHint:
    'In deze ruimte stem je met je naam. Die staat bij je berichten en als je binnenkomt; de host ziet nog steeds alleen totalen.',
  nameHintKept:
    'In deze ruimte stem je met je naam: de host kan opslaan wie wat koos. Je naam staat ook bij je berichten en als je binnenkomt.',
  nameSend: 'Opslaan en stemmen',
  nameLater: 'Niet nu',
  nameKept: 'De stemming is intussen verder. Wat je schreef is bewaard: sla je naam op en kies opnieuw.',
  nameSave: 'Mijn naam opslaan',

  leftBehind:
    'Er kwam een andere vraag terwijl je antwoordde. Je antwoord is niet verstuurd; het blijft bewaard voor als die vraag terugkomt.',
  offlineTitle: 'Nu geen verbinding',
  offline: 'Houd deze pagina open: alles gaat vanzelf verder zodra er weer verbinding is.',
  keptVote: 'Je stem',
  keptPromise: 'Bewaard op deze telefoon. Wordt verstuurd zodra de verbinding terug is.',

  missed: 'Over de vorige vraag:',
  dismissMissed: 'Bericht over de vorige vraag sluiten',
} as const satisfies WordsOf<typeof english>;
