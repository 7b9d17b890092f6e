import type { WordsOf } from '#protocol/words-of';
import type { phoneWords as english } from '../en/phone.ts';
import { count, number } from './numerals.ts';

export const phoneWords = {
  here: (n: number) => `${number(n)} qui`,
  anonymous: 'Anonimo: chi conduce vede solo i totali.',
  anonymousAnswer: 'Anonimo: nessuno vede chi dice che cosa.',
  named: 'Con un nome; chi conduce vede solo i totali.',
  quiz: 'Quiz: i nomi dei migliori appaiono sullo schermo.',
  kept: 'Con il tuo nome; chi conduce può leggerlo.',
  optionsLabel: 'Opzioni',
  votes: (n: number) => count(n, { one: '# voto', other: '# voti' }),
  hidden: 'I risultati restano nascosti finché chi conduce non li mostra.',
  afterVoting: 'I risultati appaiono qui dopo il tuo voto.',
  timeLeft: 'Tempo rimasto',
  timeUp: 'Tempo scaduto',
  secondsLeft: (n: number) => count(n, { one: 'Ancora # secondo', other: 'Ancora # secondi' }),

  tapped: {
    toVote: 'Tocca un’opzione per votare.',
    firstCounts: 'Tocca un’opzione per votare. Vale la prima scelta.',
    withdrawn: 'Il tuo voto è stato ritirato. Tocca un’opzione per votare di nuovo.',
  },
  sending: 'Invio del tuo voto…',
  withdrawing: 'Ritiro del tuo voto…',
  keptForLater: 'Conservato su questo telefono. Parte appena torna la connessione.',
  counted: 'Il tuo voto è stato contato.',
  countedFinal: 'Il tuo voto è stato contato. Qui vale la prima scelta.',
  withdraw: 'Ritira il mio voto',

  notOpen: 'Il voto non è ancora aperto. Potrai votare qui appena si apre.',
  closing: 'Il voto si sta chiudendo. I voti già in viaggio valgono ancora.',
  closedVoted: 'Il voto è chiuso. Il tuo voto è stato contato.',
  closedNotVoted: 'Il voto è chiuso.',

  noPollTitle: 'Ora non c’è nulla da votare',
  noPoll: 'Lascia aperta questa pagina. La prossima domanda appare qui da sola.',
  loadingTitle: 'Ingresso nella stanza…',
  loading:
    'Ci vuole un momento. Se non succede nulla, controlla che questo telefono sia sulla stessa rete dello schermo.',
} as const satisfies WordsOf<typeof english>;
