import { countsOf } from '../counts-of.ts';
import type { FormWords } from '../words.ts';
import { formQuizWords } from './form-quiz.ts';
import { formTaskWords } from './form-tasks.ts';

const { count } = countsOf('nl');

export const formWords: FormWords = {
  room: (code) => `Ruimte ${code}`,
  anonymous: 'Anoniem: de host ziet alleen totalen.',
  named: 'Met naam; de host ziet alleen totalen.',
  kept: 'Met je naam; de host kan het lezen.',
  quiz: 'Quiz: de besten komen op het scherm.',
  hidden: 'De resultaten blijven verborgen tot de host ze toont.',
  afterVoting: 'De resultaten verschijnen hier zodra je hebt gestemd.',
  ballots: (n) => count(n, { one: '# stemmer', other: '# stemmers' }),
  votes: (n) => count(n, { one: '# stem', other: '# stemmen' }),
  share: (percent) => `${percent}%`,
  yours: 'jouw keuze',
  send: 'Mijn stem versturen',
  number: 'Jouw getal',
  words: 'Jouw woorden, met komma’s ertussen',
  text: 'Jouw antwoord',
  tap: (alt) => `${alt}. Tik op een plek, of schrijf hieronder twee getallen.`,
  fromLeft: 'Van links, in %',
  fromTop: 'Van boven, in %',
  rank: 'Schrijf 1 naast je eerste keuze, 2 naast de tweede, enzovoort.',
  spread: 'Schrijf naast elke optie hoeveel punten je die geeft.',

  outcome: formQuizWords,
  task: formTaskWords,

  choose: 'Kies een optie om te stemmen.',
  firstCounts: 'Kies een optie om te stemmen. De eerste keuze telt.',
  nameFirst: 'Hier stem je met je naam: vul die hierboven in en kies dan.',
  counted: 'Je stem is geteld.',
  countedFinal: 'Je stem is geteld. Hier telt de eerste keuze.',
  withdrawn: 'Je stem is ingetrokken. Kies een optie om opnieuw te stemmen.',
  withdraw: 'Mijn stem intrekken',
  notOpen: 'De stemming is nog niet open.',
  closing: 'De stemming sluit.',
  closedVoted: 'De stemming is gesloten. Je stem is geteld.',
  closedNotVoted: 'De stemming is gesloten.',
  update: 'Vernieuwen',

  nameLabel: 'Je naam',
  nameSave: 'Mijn naam opslaan',
  announcement: 'Van de host',

  noPollTitle: 'Er valt nu niets te stemmen',
  noPoll: 'Kijk opnieuw als de host iets vraagt.',
  passcodeTitle: 'Deze ruimte vraagt een wachtwoord',
  passcode: 'Wachtwoord',
  enter: 'Naar binnen',
  outsideTitle: 'Nog niet binnen',

  language: 'Taal',
  setLanguage: 'Wijzigen',

  refusals: {
    'bad-payload': 'Dat lukte niet: het is misschien leeg of te lang. Probeer het opnieuw.',
    'slow-down': 'Dat ging iets te snel. Wacht even en probeer het opnieuw.',
    busy: 'Er stemmen nu heel veel mensen. Probeer het zo opnieuw.',
    'not-saved': 'De server kon dat niet opslaan, dus er is niets geteld. Probeer het opnieuw.',
    'no-such-round': 'De vraag is intussen veranderd, dus er is niets geteld. Dit is de huidige.',
    'changed-meanwhile': 'De vraag of je stem is intussen veranderd. Zo is het nu; kies opnieuw.',
    'no-such-option': 'Deze optie is er niet meer. Kies een andere.',
    'not-open': 'De stemming is nog niet open.',
    'round-closed': 'De stemming is gesloten, deze stem kon niet meer worden geteld.',
    'choice-final': 'Hier telt de eerste keuze; die kun je niet veranderen.',
    'name-required': 'Hier stem je met je naam. Vul die eerst in.',
    'name-taken': 'Deze naam lijkt op die van een host. Kies een andere.',
    'room-locked': 'De host heeft de deuren van deze ruimte gesloten: nu komt er niemand meer binnen.',
    'passcode-required': 'Deze ruimte vraagt een wachtwoord.',
    'wrong-passcode': 'Dat is niet het wachtwoord van deze ruimte. Probeer het opnieuw.',
    banned: 'Een host heeft je uit deze ruimte weggestuurd.',
    'wrong-origin': 'Dit kwam van een andere pagina, dus er is niets geteld. Kies opnieuw.',
  },
  wrong: 'Er ging iets mis op de server. Probeer het opnieuw.',
};
