import { countsOf } from '../counts-of.ts';
import type { FormWords } from '../words.ts';
import { formQuizWords } from './form-quiz.ts';
import { formTaskWords } from './form-tasks.ts';

const { count } = countsOf('it');

export const formWords: FormWords = {
  room: (code) => `Stanza ${code}`,
  anonymous: 'Anonimo: chi conduce vede solo i totali.',
  named: 'Con un nome; chi conduce vede solo i totali.',
  kept: 'Con il tuo nome; chi conduce può leggerlo.',
  quiz: 'Quiz: i nomi dei migliori appaiono sullo schermo.',
  hidden: 'I risultati restano nascosti finché chi conduce non li mostra.',
  afterVoting: 'I risultati appaiono qui dopo il tuo voto.',
  ballots: (n) => count(n, { one: '# votante', other: '# votanti' }),
  votes: (n) => count(n, { one: '# voto', other: '# voti' }),
  share: (percent) => `${percent}%`,
  yours: 'la tua scelta',
  send: 'Invia il mio voto',
  number: 'Il tuo numero',
  words: 'Le tue parole, separate da virgole',
  text: 'La tua risposta',
  tap: (alt) => `${alt}. Tocca un punto, o scrivi due numeri qui sotto.`,
  fromLeft: 'Da sinistra, in %',
  fromTop: 'Dall’alto, in %',
  rank: 'Scrivi 1 accanto alla tua prima scelta, 2 accanto alla seconda, e così via.',
  spread: 'Scrivi accanto a ogni opzione quanti punti le dai.',
  outcome: formQuizWords,
  task: formTaskWords,

  choose: 'Scegli un’opzione per votare.',
  firstCounts: 'Scegli un’opzione per votare. Vale la prima scelta.',
  nameFirst: 'Qui serve un nome per votare: scrivi il tuo qui sopra, poi scegli.',
  counted: 'Il tuo voto è stato contato.',
  countedFinal: 'Il tuo voto è stato contato. Qui vale la prima scelta.',
  withdrawn: 'Il tuo voto è stato ritirato. Scegli un’opzione per votare di nuovo.',
  withdraw: 'Ritira il mio voto',
  notOpen: 'Il voto non è ancora aperto.',
  closing: 'Il voto si sta chiudendo.',
  closedVoted: 'Il voto è chiuso. Il tuo voto è stato contato.',
  closedNotVoted: 'Il voto è chiuso.',
  update: 'Aggiorna',

  nameLabel: 'Il tuo nome',
  nameSave: 'Salva il mio nome',
  announcement: 'Da chi conduce',

  noPollTitle: 'Ora non c’è nulla da votare',
  noPoll: 'Torna a guardare quando chi conduce fa una domanda.',
  passcodeTitle: 'Questa stanza chiede una password',
  passcode: 'Password',
  enter: 'Entra',
  outsideTitle: 'Ancora fuori',

  language: 'Lingua',
  setLanguage: 'Cambia',

  refusals: {
    'bad-payload': 'Così non va bene: forse è vuoto o troppo lungo. Riprova.',
    'slow-down': 'Un po’ troppo in fretta. Aspetta un momento, poi riprova.',
    busy: 'In questo momento votano in tanti. Riprova tra poco.',
    'not-saved': 'Il server non è riuscito a salvare: non è stato contato nulla. Riprova.',
    'no-such-round': 'Nel frattempo la domanda è cambiata: non è stato contato nulla. Questa è quella attuale.',
    'changed-meanwhile': 'Nel frattempo la domanda o il tuo voto è cambiato. Ecco lo stato attuale; scegli di nuovo.',
    'no-such-option': 'Questa opzione non c’è più. Scegline un’altra.',
    'not-open': 'Il voto non è ancora aperto.',
    'round-closed': 'Il voto è chiuso: questo voto non può più essere contato.',
    'choice-final': 'Qui vale la prima scelta; non si può cambiare.',
    'name-required': 'Qui serve un nome per votare. Prima scrivi il tuo.',
    'name-taken': 'Questo nome somiglia a quello di chi conduce. Scegline un altro.',
    'room-locked': 'Chi conduce ha chiuso le porte di questa stanza: per ora non entra nessun altro.',
    'passcode-required': 'Questa stanza chiede una password.',
    'wrong-passcode': 'Non è la password di questa stanza. Riprova.',
    banned: 'Chi conduce ti ha fatto uscire da questa stanza.',
    'wrong-origin': 'Arrivava da un’altra pagina: non è stato contato nulla. Scegli di nuovo.',
  },
  wrong: 'Qualcosa è andato storto sul server. Riprova.',
};
